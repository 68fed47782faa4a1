#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "money/fixed.h"

namespace seatwise {

/// How many days things took. All but the count are absent where it is 0.
struct DaySpread
{
    std::int64_t count = 0;
    std::optional<Quantity> median; ///< of an even number the mean of the two in the middle
    std::optional<Quantity> mean;   ///< to two decimals, half away from zero
    std::optional<int> shortest;
    std::optional<int> longest;

    friend bool operator==(const DaySpread&, const DaySpread&) = default;
};

/// The spread of so many days each, in any order.
[[nodiscard]] DaySpread spreadOf(std::vector<int> days);

} // namespace seatwise
