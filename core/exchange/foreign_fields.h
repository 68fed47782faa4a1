#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json_place.h"
#include "exchange/price_shape.h"
#include "money/currency.h"

namespace seatwise {

// The values of another system's file. Other keys than are asked for may stand beside them.

/// A member of an object, with the way to it; nothing where it is absent or null.
[[nodiscard]] std::optional<Place> memberOf(const Place& object, std::string_view key);

/// A text, or the digits of a number; empty where there is neither.
[[nodiscard]] std::string textOf(const Place& object, std::string_view key);

/// A name as a book holds it; empty where there is none or it is refused.
[[nodiscard]] std::string nameOf(const Place& object, std::string_view key);

/// What a book can call it: lower-case letters, digits, -, _ and points; "unnamed" for what has none of them.
[[nodiscard]] std::string asId(std::string_view text);

/// A currency by its code in small or capital letters; refused for another text, and where there is none.
[[nodiscard]] std::optional<Currency> currencyOf(const Place& object, std::string_view key);

/// A decimal such as "19.95", as text or as a number, zero or more; zero where it is absent.
[[nodiscard]] std::optional<FlatAmount> decimalAmountOf(const Place& object, std::string_view key);
[[nodiscard]] std::optional<Rate> decimalRateOf(const Place& object, std::string_view key);

/// A whole number from `least`, also one that is text; refused for another, and where it is absent.
[[nodiscard]] std::optional<std::int64_t> wholeOf(const Place& object, std::string_view key, std::int64_t least);

/// Takes the next tier of a list; refused where it does not end after the one before it, where one before the last has
/// no end or the last has one, and for more tiers than a book has.
[[nodiscard]] bool addTier(const Place& tier, const ShapeTier& read, bool isLast, std::vector<ShapeTier>& tiers);

/// "expected a list, found …".
void refuseAsList(const Place& place);

/// Calls `read` with each item of a list, also of one that stands in an object under `data`, or with the value itself
/// where it is an object. Refused for anything else; nothing is done where it is absent.
template<class Read>
void forEach(const Place& object, std::string_view key, const Read& read)
{
    const auto place = memberOf(object, key);
    if (!place)
        return;
    const auto eachOf = [&read](const Place& list) {
        for (std::size_t i = 0; i < list.value().items.size() && !list.problems().full(); ++i)
            read(list.item(i));
    };
    if (place->is(JsonValue::Kind::list))
        return eachOf(*place);
    if (const auto data = memberOf(*place, "data"); data && data->is(JsonValue::Kind::list))
        return eachOf(*data);
    if (place->is(JsonValue::Kind::object))
        return read(*place);
    refuseAsList(*place);
}
} // namespace seatwise
