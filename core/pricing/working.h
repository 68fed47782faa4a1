#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pricing/price.h"

namespace seatwise {

/// The arithmetic behind every number of a price, a step a line, in plain English that adds up.
/// `monthlyTotal` is the total of the same selection billed monthly, for the comparison an annual price shows.
[[nodiscard]] std::vector<std::string> workingFor(const PriceBook& book, const PriceParts& price,
                                                  std::optional<Money> monthlyTotal);

/// Whether a step says only that annual billing saves nothing: a fact of the price list, not of the customer's price.
[[nodiscard]] bool savesNothing(std::string_view step) noexcept;

} // namespace seatwise
