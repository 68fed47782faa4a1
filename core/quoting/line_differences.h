#pragma once

#include <optional>
#include <vector>

#include "pricing/price.h"

namespace seatwise {

/// A line or discount of a price beside the one in its place in another, in the currency of both.
struct LineDifference
{
    Message description;         ///< of the later price, or of the earlier one where the later has no such line
    std::optional<Money> before; ///< a discount is below zero; absent: the earlier price has no such line
    std::optional<Money> after;  ///< as before

    /// What the later price has more of it: after − before.
    [[nodiscard]] Money difference() const noexcept { return after.value_or(Money{}) - before.value_or(Money{}); }

    friend bool operator==(const LineDifference&, const LineDifference&) = default;
};

/// The lines and then the discounts of two prices of one currency side by side: the first of a kind beside the first of
/// that kind, and so on, in the order of the later price. The differences add up to that of the totals.
[[nodiscard]] std::vector<LineDifference> lineDifferences(const ChargedPrice& before, const ChargedPrice& after);

} // namespace seatwise
