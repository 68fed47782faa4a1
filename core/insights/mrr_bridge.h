#pragma once

#include <vector>

#include "insights/movements.h"

namespace seatwise {

/// One thing in which two rules differ, and what it adds to the revenue of a month.
struct BridgeStep
{
    Message reason;
    Money amount; ///< below zero where it takes away

    friend bool operator==(const BridgeStep&, const BridgeStep&) = default;
};

/// From the monthly recurring revenue by one rule to that by another.
struct MrrBridge
{
    Money from;
    Money to;
    std::vector<BridgeStep> steps; ///< from + their sum = to

    friend bool operator==(const MrrBridge&, const MrrBridge&) = default;
};

/// Why the end of a month differs by two rules: a step for each of the things in which they differ, taken over one
/// after the other in the order of MrrRule. Failed: an amount that does not fit. R87.
[[nodiscard]] Result<MrrBridge> bridgeBetween(const std::vector<Account>& accounts, const MrrRule& from,
                                              const MrrRule& to, Month month, const Currency& currency);

} // namespace seatwise
