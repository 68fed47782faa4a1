#include "claims/claim_curves.h"

#include <algorithm>
#include <vector>

#include "claims/claim_figures.h"
#include "money/quotient.h"
#include "pricing/curve.h"
#include "pricing/price.h"
#include "words/book_words.h"
#include "words/general_words.h"

namespace seatwise {

namespace {

/// A break-even further away than this is none.
constexpr SeatCount farthestBreakEven = 10'000;
/// Where a plan has no last seat, its last band is looked at this many times as far as it begins.
constexpr SeatCount farSide = 10;

/// The first and last seat of each stretch of the plan's seats on which the price is one straight line.
std::vector<SeatCount> stretchEnds(const Plan& plan, Billing billing)
{
    std::vector<SeatCount> ends{plan.seats.min};
    for (const SeatCount start : boundaries(plan, billing)) {
        ends.push_back(start - 1);
        ends.push_back(start);
    }
    const SeatCount last = std::max<SeatCount>(ends.back(), 1);
    ends.push_back(plan.seats.max.value_or(std::min(last * farSide, largestQuantity)));
    return ends;
}

bool isMeant(const Plan& candidate, const Plan* named)
{
    return named ? &candidate == named : candidate.kind == PlanKind::subscription;
}

} // namespace

Message annualSaving(const PriceBook& book, const Plan* named, std::string_view published)
{
    Message computed = words::noPlanBilledBothWays();
    for (const Plan& plan : book.plans) {
        if (!isMeant(plan, named))
            continue;
        for (const SeatCount seats : stretchEnds(plan, Billing::monthly)) {
            const auto saving = annualSavingPercent(book, plan, seats);
            if (!saving)
                continue;
            computed = saving->rounded(decimalsOf(published));
            if (computed.english() != published)
                return computed;
        }
    }
    return computed;
}

Message perSeatFalls(const PriceBook& book, const Plan* named, std::string_view)
{
    for (const Plan& plan : book.plans) {
        if (!isMeant(plan, named))
            continue;
        const std::vector<SeatCount> ends = stretchEnds(plan, plan.billing.front());
        for (std::size_t i = 1; i < ends.size(); ++i) {
            const auto before = totalFor(book, plan, ends[i - 1], plan.billing.front());
            const auto after = totalFor(book, plan, ends[i], plan.billing.front());
            if (before && after && ends[i - 1] < ends[i] &&
                Quotient(*before) * ends[i] <= Quotient(*after) * ends[i - 1])
                return words::perSeatDoesNotFall(ends[i]);
        }
    }
    return words::yes();
}

Message breakEven(const PriceBook& book, const Plan* plan, std::string_view)
{
    const Plan* other = plan->upgradesTo.empty() ? nullptr : book.findPlan(plan->upgradesTo.front());
    if (!other)
        return words::noPlanToUpgradeTo();
    Plan line = *plan;
    line.seats.max.reset();
    const SeatCount start = std::max(plan->seats.min, other->seats.min);
    for (SeatCount seats = start; seats <= start + farthestBreakEven; ++seats) {
        const auto here = totalFor(book, line, seats, Billing::monthly);
        const auto there = totalFor(book, *other, seats, Billing::monthly);
        if (here && there && *there <= *here)
            return words::wholeFigure(seats);
    }
    return words::none();
}

Message perSeatStabilises(const PriceBook& book, const Plan* plan, std::string_view published)
{
    const auto starts = boundaries(*plan, Billing::monthly);
    const SeatCount seats = starts.empty() ? plan->seats.min : starts.back();
    const auto rate = findClaimField("band_rate")->compute({book, *plan, seats, Billing::monthly});
    return rate ? rate->rounded(decimalsOf(published)) : rate.error().message;
}

} // namespace seatwise
