#include <algorithm>
#include <ranges>

#include "pricing/amount.h"
#include "pricing/curve.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

/// A run of admitted seat counts, counted in steps above the plan's minimum, in which the total never falls.
struct Stretch
{
    SeatCount first = 0;
    SeatCount last = 0;
};

std::vector<Stretch> stretches(const Plan& plan, Billing billing)
{
    const SeatRange& range = plan.seats;
    const auto stepsTo = [&range](SeatCount seats) { return (seats - range.min + range.step - 1) / range.step; };
    const SeatCount end = (std::min(range.max.value_or(largestQuantity), largestQuantity) - range.min) / range.step;
    std::vector<Stretch> all;
    SeatCount start = 0;
    for (const SeatCount boundary : boundaries(plan, billing)) {
        if (stepsTo(boundary) > start)
            all.push_back({start, stepsTo(boundary) - 1});
        start = stepsTo(boundary);
    }
    if (start <= end)
        all.push_back({start, end});
    return all;
}

tl::unexpected<Error> endless(const Plan& plan, bool isFree)
{
    if (isFree)
        return refused("the budget buys any number of seats on " + plan.name + ": more seats cost nothing more");
    return refused("the budget buys more seats on " + plan.name + " than the " + grouped(largestQuantity) +
                   " that are priced");
}

} // namespace

Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing, Percent annualDiscount,
                                      Money budget)
{
    if (!plan.offers(billing))
        return tl::make_unexpected(*refusal(plan, plan.seats.min, billing));
    const auto seatsAt = [&plan](SeatCount step) { return plan.seats.min + step * plan.seats.step; };
    const auto totalAt = [&](SeatCount step) { return totalFor(book, plan, seatsAt(step), billing, annualDiscount); };
    const auto fits = [&](SeatCount step) {
        const auto total = totalAt(step);
        return total && *total <= budget;
    };
    const auto all = stretches(plan, billing);
    for (const Stretch& stretch : std::views::reverse(all)) {
        if (!fits(stretch.first))
            continue;
        SeatCount low = stretch.first;
        SeatCount high = stretch.last;
        while (low < high) {
            const SeatCount middle = low + (high - low + 1) / 2;
            if (fits(middle))
                low = middle;
            else
                high = middle - 1;
        }
        if (!plan.seats.max && seatsAt(low) + plan.seats.step > largestQuantity)
            return endless(plan, totalAt(low) == totalAt(stretch.first));
        return SeatsForBudget{seatsAt(low), *totalAt(low), budget - *totalAt(low)};
    }
    const auto least = totalAt(0);
    return refused(inWords(budget, book.currency) + " does not reach the " + grouped(plan.seats.min) + " seats " +
                   plan.name + " starts at" + (least ? ", which cost " + inWords(*least, book.currency) : ""));
}

} // namespace seatwise
