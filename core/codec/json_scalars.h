#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "calendar/date.h"
#include "codec/json_fields.h"
#include "money/currency.h"
#include "money/fixed.h"
#include "money/flat_amount.h"

namespace seatwise {

// The single values of a file. Each function gives the value, or reports what is wrong with it and gives nothing.
// Money and rates are JSON strings only; percents, quantities and counts may also be JSON numbers, which are read from
// their digits.

inline constexpr std::size_t maxTextLength = 2000;

/// 1 to maxTextLength bytes of text without control characters and noncharacters.
[[nodiscard]] std::optional<std::string> readText(const Place& place);

/// Text as it is, of any length and also none.
[[nodiscard]] std::optional<std::string> readAnyText(const Place& place);

/// A name for references: a lower-case letter or digit, then lower-case letters, digits, "-", "_" and ".".
[[nodiscard]] std::optional<std::string> readId(const Place& place);

[[nodiscard]] std::optional<bool> readFlag(const Place& place);

/// A whole number in [least, most].
[[nodiscard]] std::optional<std::int64_t> readWhole(const Place& place, std::int64_t least, std::int64_t most);

/// A quantity in [0, maxQuantity].
[[nodiscard]] std::optional<Quantity> readQuantity(const Place& place);

/// A quantity above zero.
[[nodiscard]] std::optional<Quantity> readPositiveQuantity(const Place& place);

/// A percent in [0, most].
[[nodiscard]] std::optional<Percent> readPercent(const Place& place, int most);

/// A discount: a percent in [0, 100].
[[nodiscard]] std::optional<Percent> readDiscount(const Place& place);

/// A rate or price, zero or more, up to 10 decimals.
[[nodiscard]] std::optional<Rate> readRate(const Place& place);

/// A fixed amount, zero or more, up to 10^12 and with up to 10 decimals.
[[nodiscard]] std::optional<FlatAmount> readFlatAmount(const Place& place);

/// A rate above zero.
[[nodiscard]] std::optional<Rate> readPositiveRate(const Place& place);

/// An amount of money, zero or more, up to 4 decimals.
[[nodiscard]] std::optional<Money> readMoney(const Place& place);

/// Decimal text of a fixed type, of either sign.
template<class Fixed>
[[nodiscard]] std::optional<Fixed> readFixed(const Place& place)
{
    const auto value = place.is(JsonValue::Kind::text) ? Fixed::parse(place.value().text) : std::nullopt;
    if (!value)
        place.refuseFor(words::decimalText());
    return value;
}

[[nodiscard]] std::optional<Date> readDate(const Place& place);
[[nodiscard]] std::optional<std::chrono::month_day> readMonthDay(const Place& place);
[[nodiscard]] std::optional<Currency> readCurrency(const Place& place);

/// One of the ids of the book, of the kind named.
[[nodiscard]] std::optional<std::string> readReference(const Place& place, const IdKind& kind,
                                                       std::span<const std::string_view> ids);

/// One of the allowed words, by its position among them.
[[nodiscard]] std::optional<std::size_t> readWord(const Place& place, std::span<const std::string_view> allowed);

} // namespace seatwise
