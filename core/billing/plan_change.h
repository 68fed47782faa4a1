#pragma once

#include <optional>

#include "billing/seat_change.h"

namespace seatwise {

/// A move from one plan to another, or from one billing period to the other.
struct PlanChangeRequest
{
    Selection current; ///< plan and seats as they are, with the offers that hold; it names its plan
    PlanId toPlan;
    SeatCount toSeats = 0; ///< seats after the move; the new plan must admit them
    Date on{};
    PeriodStart start; ///< of the running period and its contract; its period is that of the trial, for a trial
    std::optional<Billing> toBilling = std::nullopt; ///< billing after the move; absent: as it is

    friend bool operator==(const PlanChangeRequest&, const PlanChangeRequest&) = default;
};

/// Whether a plan may be changed, when, and what it costs. A rule that says no is an answer, not an error.
struct PlanChange
{
    bool allowed = false;
    std::optional<PeriodChange> change; ///< absent when not allowed
    Message reason;                     ///< the rule that decided, and what is allowed

    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// The selection as it is on one plan of a change: without the promotions that are for the other one alone. What is for
/// neither stays, for price() to refuse.
[[nodiscard]] Selection onPlan(const PriceBook& book, Selection selection, const PlanId& plan, const PlanId& other);

/// An upgrade is to a plan of the plan's upgrades_to, a downgrade to one of its downgrades_to. Each plan is priced with
/// the promotions that are for it: the credit is what was paid. A promotion for the new plan alone must be valid on the
/// day of the change. A trial converts by convertTrial(). Everything else is not
/// allowed. Refused: seats the old plan does not admit, or offers it does not allow. Misused: a plan the book does not
/// have or the request does not name, a day out of the period, a trial without its first day, a change to the same
/// plan and billing. From monthly to annual billing at once, with credit, for twelve months from the day; back at the
/// end of the period, with whatever change goes with it. R31.
[[nodiscard]] Result<PlanChange> changePlan(const PriceBook& book, const PlanChangeRequest& request);

/// The days of a trial that begins on `start`, the start day counted: 14 days from 1 March end on 14 March. Refused for
/// a plan that is no trial. R33.
[[nodiscard]] Result<Period> trialPeriod(const Plan& plan, Date start);

/// What a trial's conversion costs: nothing is credited; a monthly subscription is charged from the day of the
/// conversion to the end of the month, an annual one for its first twelve months, which begin that day, as do months of
/// the customer's own day.
/// `target` is the subscription it becomes. Refused: a plan the trial does not convert to, seats the plan does not
/// admit, a conversion after the last day of the trial ("Must convert before 14-day expiration"). Misused: a day
/// before the trial began.
[[nodiscard]] Result<PeriodChange> convertTrial(const PriceBook& book, const Plan& trial, Date trialStart,
                                                const Selection& target, Date on);

} // namespace seatwise
