#include <algorithm>
#include <ranges>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "offers/offers.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// A run of admitted seat counts, counted in steps above the plan's minimum, in which the total never falls.
struct Stretch
{
    SeatCount first = 0;
    SeatCount last = 0;
};

std::vector<Stretch> stretches(const Plan& plan, Billing billing, const std::vector<const AddOn*>& addOns)
{
    const SeatRange& range = plan.seats;
    const auto stepsTo = [&range](SeatCount seats) { return (seats - range.min + range.step - 1) / range.step; };
    const SeatCount end = (std::min(range.max.value_or(maxQuantity), maxQuantity) - range.min) / range.step;
    std::vector<Stretch> all;
    SeatCount start = 0;
    for (const SeatCount boundary : boundaries(plan, billing, addOns)) {
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
        return refused(words::budgetBuysAny(plan.name));
    return refused(words::budgetBuysMore(plan.name, maxQuantity));
}

/// The first step of a stretch from which every step can be bought: offers that go below the floor do so for the
/// smallest totals. A total of zero is no such step, as nothing is below its floor.
template<class TotalAt>
std::optional<SeatCount> firstBuyable(const Stretch& stretch, const TotalAt& totalAt)
{
    if (totalAt(stretch.first) && totalAt(std::min(stretch.first + 1, stretch.last)))
        return stretch.first;
    if (!totalAt(stretch.last))
        return std::nullopt;
    SeatCount refused = stretch.first;
    SeatCount bought = stretch.last;
    while (bought - refused > 1) {
        const SeatCount middle = refused + (bought - refused) / 2;
        (totalAt(middle) ? bought : refused) = middle;
    }
    return bought;
}

/// `totalOf` gives the total of a seat count, or nothing where it cannot be bought.
template<class TotalOf>
Result<SeatsForBudget> maxSeats(const PriceBook& book, const Plan& plan, Billing billing, Money budget,
                                const TotalOf& totalOf, const std::vector<const AddOn*>& addOns = {})
{
    if (!plan.offers(billing))
        return tl::make_unexpected(*refusal(book, plan, plan.seats.min, billing));
    const auto seatsAt = [&plan](SeatCount step) { return plan.seats.min + step * plan.seats.step; };
    const auto totalAt = [&](SeatCount step) { return totalOf(seatsAt(step)); };
    const auto fits = [&](SeatCount step) {
        const auto total = totalAt(step);
        return total && *total <= budget;
    };
    const auto all = stretches(plan, billing, addOns);
    for (const Stretch& stretch : std::views::reverse(all)) {
        const auto first = firstBuyable(stretch, totalAt);
        if (!first || !fits(*first))
            continue;
        SeatCount low = *first;
        SeatCount high = stretch.last;
        while (low < high) {
            const SeatCount middle = low + (high - low + 1) / 2;
            if (fits(middle))
                low = middle;
            else
                high = middle - 1;
        }
        if (!plan.seats.max && seatsAt(low) + plan.seats.step > maxQuantity)
            return endless(plan, totalAt(low) == totalAt(*first));
        return SeatsForBudget{seatsAt(low), *totalAt(low), budget - *totalAt(low)};
    }
    const auto least = totalAt(0);
    const Amount money(budget, book.currency);
    const Message seats = counted(book.counts, plan.seats.min);
    if (!least)
        return refused(words::budgetTooSmall(money, seats, plan.name));
    const auto& sentence = plan.seats.min == 1 ? words::budgetBelowOneSeat : words::budgetBelowLeast;
    return refused(sentence(money, seats, plan.name, {*least, book.currency}));
}

/// How often a billing period is paid in the time of a budget; 0 where it is longer.
int periodsIn(const Budget& budget, Billing billing)
{
    return months(budget.every) / months(billing);
}

/// What a budget allows for each billing period: of a year's, billed monthly, as much as fits 12 times.
Result<Money> amountIn(const Budget& budget, Billing billing, const Currency& currency)
{
    if (const int periods = periodsIn(budget, billing); periods > 0)
        return *roundedDown(Quotient(budget.amount) / periods, Money::step(currency.exponent));
    return times(budget.amount, months(billing) / months(budget.every));
}

bool chargesOnce(const OfferedPlan& offered)
{
    bool found = false;
    forEachCharge(offered.plan, offered.addOns, [&found](const Charge& charge) { found |= charge.once.has_value(); });
    return found;
}

/// The most seats whose first period and those after it fit a budget together: what is charged once is paid once.
Result<SeatsForBudget> seatsForPeriods(const PriceBook& book, const OfferedPlan& offered, Money budget, int periods)
{
    const auto first = [&](SeatCount seats) { return totalAt(book, offered, offered.selection, seats); };
    const auto all = [&](SeatCount seats) -> std::optional<Money> {
        const auto total = first(seats);
        const auto once = onceFor(book, offered.plan, offered.addOns, offered.selection, seats);
        const auto recurring = total && once ? tryTimes(*total - *once, periods) : std::nullopt;
        return recurring ? tryAdd(*recurring, *once) : std::nullopt;
    };
    auto most = maxSeats(book, offered.plan, offered.selection.billing, budget, all, offered.addOns);
    if (most)
        most->total = *first(most->seats);
    return most;
}

} // namespace

Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing, Percent policy,
                                      Money budget)
{
    return maxSeats(book, plan, billing, budget,
                    [&](SeatCount seats) { return totalFor(book, plan, seats, billing, policy); });
}

Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing,
                                      const AllowedOffers& offers, Money budget)
{
    return maxSeats(book, plan, billing, budget,
                    [&](SeatCount seats) { return totalFor(book, plan, seats, billing, offers); });
}

Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const OfferedPlan& offered, const Budget& budget)
{
    const Billing billing = offered.selection.billing;
    if (const int periods = periodsIn(budget, billing); periods > 1 && chargesOnce(offered))
        return seatsForPeriods(book, offered, budget.amount, periods);
    const auto inBudget = TRY(amountIn(budget, billing, book.currency));
    auto most = maxSeats(
        book, offered.plan, billing, inBudget,
        [&](SeatCount seats) { return totalAt(book, offered, offered.selection, seats); }, offered.addOns);
    if (const int periods = periodsIn(budget, billing); most && periods > 1)
        most->left = budget.amount - *tryTimes(most->total, periods); // of a part of the budget
    return most;
}

} // namespace seatwise
