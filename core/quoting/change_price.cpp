#include "quoting/change_price.h"

#include <utility>

#include "billing/plan_change.h"
#include "billing/seat_change.h"
#include "billing/trial.h"

namespace seatwise {

namespace {

Selection current(const QuotedChange& change, const Selection& target)
{
    Selection selection = target;
    selection.plan = change.fromPlan;
    selection.seats = change.fromSeats;
    selection.start.reset();
    return selection;
}

Result<PeriodChange> changed(const PriceBook& book, const QuotedChange& change, const Selection& target)
{
    const Plan* from = book.findPlan(change.fromPlan);
    if (!from)
        return refused("the price book " + book.id + " has no plan \"" + change.fromPlan + "\" to change from");
    if (from->kind == PlanKind::trial)
        return convertTrial(book, *from, change.periodStart.value_or(change.on), target, change.on);
    if (change.fromPlan == target.plan)
        return changeSeats(book, current(change, target), target.seats, change.on, change.periodStart);
    auto moved = changePlan(book, {current(change, target), target.plan, target.seats, change.on, change.periodStart});
    if (!moved)
        return tl::make_unexpected(moved.error());
    if (!moved->allowed || !moved->change)
        return refused(moved->reason);
    return std::move(*moved->change);
}

std::string seatsOf(SeatCount seats)
{
    return std::to_string(seats) + (seats == 1 ? " seat" : " seats");
}

std::string partOf(const PeriodPosition& position)
{
    return std::to_string(position.daysRemaining) + " of " + std::to_string(position.daysInPeriod) + " days";
}

} // namespace

Result<ChangePrice> priceOfChange(const PriceBook& book, const QuotedChange& change, const Selection& target)
{
    auto made = changed(book, change, target);
    if (!made)
        return tl::make_unexpected(made.error());
    if (made->effective != change.on)
        return refused("the change takes effect on " + toString(made->effective) +
                       " without a charge; there is nothing to quote");
    if (made->net.isNegative() || made->net.isZero())
        return refused("the change costs nothing now; there is nothing to quote");
    auto priced = price(book, target);
    if (!priced)
        return tl::make_unexpected(priced.error());
    const std::string part = partOf(made->position);
    priced->lines = {{.kind = LineKind::flat,
                      .description = priced->planName + ", " + seatsOf(target.seats) + ": " + part + " at the new rate",
                      .quantity = Quantity::whole(1),
                      .unit = "plan",
                      .rate = std::nullopt,
                      .amount = made->charge}};
    priced->subtotal = made->charge;
    priced->discounts.clear();
    if (!made->credit.isZero())
        priced->discounts.push_back(
            {.description = "Credit for " + seatsOf(change.fromSeats) + ": " + part + " at the old rate",
             .percent = std::nullopt,
             .amount = made->credit,
             .kind = Discount::Kind::credit});
    priced->total = made->net;
    priced->working = made->working;
    return ChangePrice{std::move(*priced), Period{change.on, addDays(made->position.nextPeriod, -1)}};
}

} // namespace seatwise
