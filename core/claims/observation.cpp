#include "claims/observation.h"

#include <algorithm>

#include "words/book_words.h"

namespace seatwise {

namespace {

/// How many steps above its smallest seat count a plan is looked at, so that a part of its price is several cents.
constexpr SeatCount stepsAbove = 50;

SeatCount stepsOf(const SeatRange& range)
{
    return range.max ? (*range.max - range.min) / range.step : 2 * stepsAbove;
}

std::optional<Selection> sampleOf(const Observed& claim, const Plan& plan, Billing billing)
{
    if (!plan.offers(billing))
        return std::nullopt;
    Selection selection;
    selection.plan = plan.id;
    selection.billing = billing;
    selection.seats = plan.seats.min + std::min(stepsAbove, stepsOf(plan.seats) / 2) * plan.seats.step;
    const auto priced = claim.run.price(claim.book, selection);
    return priced && !priced->total().isZero() ? std::optional(selection) : std::nullopt;
}

} // namespace

Result<Selection> sampleSelection(const Observed& claim, Billing billing)
{
    std::optional<Selection> oneNumber;
    for (const Plan& plan : claim.book.plans) {
        if (claim.plan ? &plan != claim.plan : plan.kind != PlanKind::subscription)
            continue;
        const auto sample = sampleOf(claim, plan, billing);
        if (sample && stepsOf(plan.seats) > 0)
            return *sample;
        if (sample && !oneNumber)
            oneNumber = sample;
    }
    if (oneNumber)
        return *oneNumber;
    if (billing == Billing::quarterly || billing == Billing::semiannual)
        return refused(words::noPlanCostsInPeriod(inWords(billing)));
    return refused(billing == Billing::monthly ? words::noPlanCostsMonthly() : words::noPlanCostsAnnually());
}

Result<SeatCount> moreSeats(const Observed& claim, const Selection& selection)
{
    const PlanId plan = TRY(namedPlan(selection));
    const SeatRange& range = claim.book.findPlan(plan)->seats;
    const SeatCount steps = (selection.seats - range.min) / range.step;
    const SeatCount more = std::min(stepsOf(range), steps + stepsAbove);
    if (more <= steps)
        return refused(words::takesOneNumberOfSeats(plan));
    return range.min + more * range.step;
}

} // namespace seatwise
