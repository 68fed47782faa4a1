#pragma once

#include <optional>
#include <string_view>

#include "billing/plan_change.h"
#include "billing/proration.h"
#include "billing/schedule.h"
#include "billing/seat_change.h"
#include "pricebook/price_book.h"
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

// How a claim about what the program does is held against it: the behaviour in question is run on the book, in the
// years 2027 and 2028, and what was seen is said: in English the words of the rule where it is kept, and otherwise what
// happened instead. An error says why nothing could be seen.

/// What a claim about the program's behaviour is held against.
struct Observed
{
    const BillingFunctions& run;
    const PriceBook& book;
    const Plan* plan; ///< the one the claim names; null: the first of the book that the rule can be seen with
    std::string_view published;
};

[[nodiscard]] constexpr Date observedDay(int year, unsigned month, unsigned day) noexcept
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// A selection of a plan that costs something in this billing period and, where the book has one, takes more than one
/// number of seats: the plan that the claim names, else the first subscription that does. Refused where there is none.
[[nodiscard]] Result<Selection> sampleSelection(const Observed& claim, Billing billing);

/// More seats than those of a selection that its plan admits. Refused where it takes one number of seats alone.
[[nodiscard]] Result<SeatCount> moreSeats(const Observed& claim, const Selection& selection);

} // namespace seatwise
