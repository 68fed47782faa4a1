#pragma once

#include "billing/seat_change.h"

namespace seatwise {

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
