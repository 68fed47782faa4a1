#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "money/sums.h"
#include "pricing/price.h"

namespace seatwise {

/// What a plan costs for any number of seats in a billing period, for those who ask for many: its charges are walked
/// once for each stretch of seats in which one more always adds the same whole minor units.
class SeatTotals
{
public:
    /// The book and its plan must outlive the totals.
    SeatTotals(const PriceBook& book, const Plan& plan, Billing billing, Percent policy);

    /// As findTotal() (price.h).
    [[nodiscard]] bool find(Money& total, SeatCount seats) const noexcept
    {
        // All stretches are counted: few as they are, that is quicker than a loop whose end the processor cannot
        // foretell.
        const auto count = std::count_if(stretches_.begin(), stretches_.end(),
                                         [seats](const Stretch& stretch) { return stretch.from <= seats; });
        if (count == 0 || seats > last_)
            return false;
        const Stretch& stretch = stretches_[static_cast<std::size_t>(count) - 1];
        if (!stretch.isEven)
            return findTotal(total, book_, plan_, seats, billing_, policy_);
        total = risen(stretch.total, stretch.each, seats - stretch.from);
        return true;
    }

private:
    struct Stretch
    {
        SeatCount from = 0;
        Money total;         ///< at its beginning
        Money each;          ///< for one seat more
        bool isEven = false; ///< whether that holds to its end
    };

    [[nodiscard]] Stretch stretch(SeatCount from, SeatCount to) const;

    const PriceBook& book_;
    const Plan& plan_;
    Billing billing_;
    Percent policy_;
    SeatCount last_ = 0;
    std::vector<Stretch> stretches_;
};

} // namespace seatwise
