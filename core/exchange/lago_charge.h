#pragma once

#include <array>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "exchange/exchanged_price.h"

namespace seatwise {

using LagoJson = nlohmann::ordered_json;

/// In the order of everyBilling.
inline constexpr std::array<std::string_view, everyBilling.size()> lagoIntervals{"monthly", "quarterly", "semiannual",
                                                                                 "yearly"};

/// What Lago calls a shape, with its figures: `{charge_model, properties}`. A flat amount is that of one unit.
[[nodiscard]] LagoJson lagoModel(const PriceShape& shape);

/// The add-on there that a fixed charge is of: book-product-charge.
[[nodiscard]] std::string lagoAddOnCode(const ExchangedBook& book, const ExchangedPrice& price);

} // namespace seatwise
