#pragma once

#include <optional>

#include "billing/plan_change.h"
#include "billing/proration.h"
#include "billing/schedule.h"
#include "billing/seat_change.h"
#include "pricing/price.h"

namespace seatwise {

/// The rules of billing as claims about them run them. Another function in the place of one shows that a claim about
/// its rule fails when the rule is broken.
struct BillingFunctions
{
    Result<Price> (*price)(const PriceBook&, const Selection&) = seatwise::price;
    Result<Schedule> (*schedule)(const PriceBook&, const ScheduleRequest&) = seatwise::schedule;
    Result<PeriodChange> (*changeSeats)(const PriceBook&, const Selection&, SeatCount, Date,
                                        const PeriodStart&) = seatwise::changeSeats;
    Result<PlanChange> (*changePlan)(const PriceBook&, const PlanChangeRequest&) = seatwise::changePlan;
    Result<Date> (*lastDayAfterCancellation)(const Rules&, Billing, const PeriodStart&,
                                             Date) = seatwise::lastDayAfterCancellation;
};

} // namespace seatwise
