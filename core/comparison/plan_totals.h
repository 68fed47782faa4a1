#pragma once

#include <optional>
#include <vector>

#include "pricing/seat_totals.h"

namespace seatwise {

/// A plan of a book, which both outlive it.
struct PlanOfBook
{
    const PriceBook& book;
    const Plan& plan;
};

/// The totals of a plan billed in one way, with what can be told of them without working out each.
class PlanTotals
{
public:
    PlanTotals(PlanOfBook of, Billing billing);

    /// As findTotal() (pricing/price.h), by the book's own annual policy.
    [[nodiscard]] bool find(Money& total, SeatCount seats) const noexcept { return totals_.find(total, seats); }

    /// The seats in (from, to] at which the totals take another course than just below: where a tier or band begins,
    /// where a charge rises above what it includes or above its minimum or reaches its most, where a plan rises above
    /// its minimum. Ascending.
    [[nodiscard]] std::vector<SeatCount> bends(SeatCount from, SeatCount to) const;

    /// After how many seats, a multiple of `step`, the total has always risen by the same, whatever is rounded: in a
    /// stretch of seats without bends. Nothing where that is not known, or not within the stretch.
    [[nodiscard]] std::optional<SeatCount> period(SeatCount from, SeatCount to, SeatCount step) const;

private:
    [[nodiscard]] Exact amount(const Charge& charge, SeatCount seats) const noexcept;
    /// After how many seats the steps of a charge repeat: 1 but for packages.
    [[nodiscard]] SeatCount grain(const Charge& charge) const noexcept;
    [[nodiscard]] bool isStraight(const Charge& charge, SeatCount from, SeatCount to) const noexcept;
    [[nodiscard]] std::optional<SeatCount> periodOf(const Charge& charge, SeatCount from, SeatCount to,
                                                    SeatCount step) const;
    void addBends(std::vector<SeatCount>& bends, SeatCount from, SeatCount to) const;

    const PriceBook& book_;
    const Plan& plan_;
    Billing billing_;
    SeatTotals totals_;
};

} // namespace seatwise
