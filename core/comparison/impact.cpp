#include "comparison/impact.h"

#include <algorithm>

#include "comparison/seat_runs.h"
#include "pricing/curve.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// How far two plans are compared.
SeatCount mostSeats(const Plan& before, const Plan& after, Billing billing)
{
    const SeatRange& a = before.seats;
    const SeatRange& b = after.seats;
    if (a.max || b.max)
        return std::min({a.max.value_or(mostComparedSeats), b.max.value_or(mostComparedSeats), mostComparedSeats});
    const SeatCount both = std::min(a.step, mostComparedSeats) * std::min(b.step, mostComparedSeats);
    SeatCount most = std::max({usualMostSeats, a.min + both, b.min + both});
    for (const Plan* plan : {&before, &after})
        for (const SeatCount boundary : boundaries(*plan, billing))
            most = std::max(most, boundary);
    return std::min(most, mostComparedSeats);
}

/// The first common seats of each stretch without bends, and those after the last.
std::vector<SeatCount> startsOf(const PlanTotals& before, const PlanTotals& after, const CommonSeats& seats)
{
    std::vector<SeatCount> starts{seats.first, seats.last + seats.step};
    for (const PlanTotals* totals : {&before, &after})
        for (const SeatCount bend : totals->bends(seats.first, seats.last))
            starts.push_back(seats.atOrAbove(bend));
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

bool priceAlike(const PlanOfBook& a, const PlanOfBook& b)
{
    return a.plan == b.plan && a.book.rules == b.book.rules && a.book.currency == b.book.currency;
}

} // namespace

std::string_view toString(Direction direction) noexcept
{
    if (direction == Direction::more)
        return "more";
    return direction == Direction::less ? "less" : "same";
}

Result<std::vector<SeatInterval>> intervals(PlanOfBook before, PlanOfBook after, Billing billing)
{
    const auto seats = commonSeats(before.plan.seats, after.plan.seats, mostSeats(before.plan, after.plan, billing));
    if (!seats || !before.plan.offers(billing) || !after.plan.offers(billing))
        return std::vector<SeatInterval>();
    const bool isEndless = !before.plan.seats.max && !after.plan.seats.max;
    const PlanTotals from(before, billing);
    const PlanTotals to(after, billing);
    Money last;
    if (priceAlike(before, after) && from.find(last, seats->last) && !last.isZero())
        return std::vector<SeatInterval>{{seats->first,
                                          isEndless ? std::nullopt : std::optional(seats->last),
                                          seats->last,
                                          Direction::same,
                                          {},
                                          {},
                                          Percent{},
                                          Percent{}}};
    const std::vector<SeatCount> starts = startsOf(from, to, *seats);
    std::vector<SeatRun> runs;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const CommonSeats stretch{starts[i], starts[i + 1] - seats->step, seats->step};
        for (const SeatCount end : {stretch.first, stretch.last})
            if (Money total; !from.find(total, end) || !to.find(total, end))
                return tl::make_unexpected(amountTooLarge());
        for (const SeatRun& run : runsOf(from, to, stretch))
            if (!runs.empty() && isOneCourse(runs.back(), run))
                runs.back() = joined(runs.back(), run);
            else
                runs.push_back(run);
    }
    const auto hasNoBend = [&](const PlanTotals& totals) {
        return totals.bends(seats->last, mostComparedSeats).empty();
    };
    if (isEndless && runs.back().goesOn && hasNoBend(from) && hasNoBend(to))
        runs.back().interval.to.reset();
    std::vector<SeatInterval> found;
    found.reserve(runs.size());
    for (const SeatRun& run : runs)
        found.push_back(run.interval);
    return found;
}

Result<std::vector<PlanImpact>> impactOf(const PriceBook& before, const PriceBook& after)
{
    if (before.currency.code != after.currency.code)
        return refused(words::booksOfTwoCurrencies(before.name, before.currency.code, after.name, after.currency.code));
    std::vector<PlanImpact> impact;
    for (const Plan& plan : before.plans) {
        const Plan* const other = after.findPlan(plan.id);
        for (const Billing billing : plan.billing)
            if (other && other->offers(billing))
                impact.push_back({plan.id, billing, TRY(intervals({before, plan}, {after, *other}, billing))});
    }
    return impact;
}

} // namespace seatwise
