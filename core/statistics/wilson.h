#pragma once

#include <cstdint>

#include "money/fixed.h"

namespace seatwise::statistics {

/// A share in percent, to two decimals, and the limits of 95 % that a share of so few may have by chance: those of
/// Wilson's score.
struct ShareWithLimits
{
    Percent share;
    Percent low;
    Percent high;

    friend bool operator==(const ShareWithLimits&, const ShareWithLimits&) = default;
};

/// The share that some are of all, who are 1 or more.
[[nodiscard]] ShareWithLimits shareOf(std::int64_t some, std::int64_t all);

} // namespace seatwise::statistics
