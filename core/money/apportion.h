#pragma once

#include <cstdint>
#include <vector>

#include "money/currency.h"
#include "money/fixed.h"

namespace seatwise {

/// Splits an amount by weights so that the parts add up to it: each part is its exact share rounded down to the minor
/// unit, and the units left over go one each to the parts with the largest remainders, the earlier of equal ones first
/// (largest remainder method). `total` is a whole number of minor units, not negative; weights are not negative and not
/// all zero. A part is less than one minor unit from its exact share. R48.
[[nodiscard]] std::vector<Money> apportion(Money total, const std::vector<std::int64_t>& weights,
                                           const Currency& currency);
[[nodiscard]] std::vector<Money> apportion(Money total, const std::vector<Percent>& weights, const Currency& currency);

} // namespace seatwise
