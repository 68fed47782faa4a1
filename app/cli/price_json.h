#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "pricebook/price_book.h"
#include "pricing/price_json.h"

namespace seatwise::cli {

using Json = nlohmann::ordered_json;

/// The object of `seatwise price --json`. Scripts rely on its keys: none changes its name or meaning.
[[nodiscard]] Json priceJson(const Price& price, const PriceBook& book);

/// An object as printed: indented, with a line end. Bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string printed(const Json& object);

/// A per-seat figure with its 4 decimals.
[[nodiscard]] std::string perSeat(Money amount);

/// The value, or null.
template<class T>
[[nodiscard]] Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

} // namespace seatwise::cli
