#pragma once

#include <optional>

#include "billing/seat_change.h"

namespace seatwise {

/// What a change of a subscription comes to over time: now, and from the next full period on.
struct ChangeStory
{
    PeriodChange change; ///< what is due now
    Billing billingBefore = Billing::monthly;
    Billing billingAfter = Billing::monthly;
    Money before;     ///< what the next full period would cost without the change; zero for a trial
    Money after;      ///< what it costs with the change, invoiced on its first day
    Money yearBefore; ///< twelve months at these rates
    Money yearAfter;
    Period next{}; ///< the next full period

    friend bool operator==(const ChangeStory&, const ChangeStory&) = default;
};

/// The story of a change as changeSeats(), changePlan() or convertTrial() works it out with `start`: from a
/// subscription, or a trial where `before` is absent, to another. Each is priced for the period after the one that its
/// selection says, so that a promotion that ends by then is over. Refused: as price(). R81.
[[nodiscard]] Result<ChangeStory> storyOf(const PriceBook& book, const std::optional<Selection>& before,
                                          const Selection& after, const PeriodStart& start, PeriodChange change);

/// The number of the billing period that holds a day, counted from 1 at the start of a selection whose months begin
/// as `anchor` says; 1 without a start and before it.
[[nodiscard]] int periodNumber(const Selection& selection, MonthlyAnchor anchor, Date on) noexcept;

} // namespace seatwise
