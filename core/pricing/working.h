#pragma once

#include <string>
#include <vector>

#include "pricing/price.h"

namespace seatwise {

/// The arithmetic behind every number of a price, a step a line, in plain English that adds up.
/// `monthlyTotal` is the total of the same selection billed monthly, for the comparison an annual price shows.
[[nodiscard]] std::vector<std::string> workingFor(const PriceBook& book, const Price& price,
                                                  std::optional<Money> monthlyTotal);

} // namespace seatwise
