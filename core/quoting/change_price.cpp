#include "quoting/change_price.h"

#include <algorithm>
#include <utility>

#include "billing/plan_change.h"
#include "billing/seat_change.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

PeriodStart startOf(const QuotedChange& change)
{
    return {.period = change.periodStart, .contract = change.contractStart};
}

/// The subscription as it is: that of the target on the old plan, from its own start.
Selection current(const QuotedChange& change, const Selection& target)
{
    Selection selection = target;
    selection.plan = change.fromPlan;
    selection.seats = change.fromSeats;
    selection.billing = change.fromBilling.value_or(target.billing);
    selection.start = change.contractStart ? change.contractStart : change.periodStart.value_or(change.on);
    return selection;
}

Result<PeriodChange> changed(const PriceBook& book, const QuotedChange& change, const Selection& target,
                             const PlanId& to)
{
    const Plan* from = book.findPlan(change.fromPlan);
    if (!from)
        return refused(words::noPlanToChangeFrom(book.id, change.fromPlan));
    if (from->kind == PlanKind::trial)
        return convertTrial(book, *from, change.periodStart.value_or(change.on), target, change.on);
    if (change.fromPlan == to && !changesBilling(change, target))
        return changeSeats(book, current(change, target), target.seats, change.on, startOf(change));
    auto moved =
        TRY(changePlan(book, {current(change, target), to, target.seats, change.on, startOf(change), target.billing}));
    if (!moved.allowed || !moved.change)
        return refused(moved.reason);
    return std::move(*moved.change);
}

/// Of the price of a full period what holds of its change too: no line, and no notice with a figure of it.
ChargedParts withoutFullFigures(const Price& full)
{
    ChargedParts parts = full.chargedParts();
    parts.lines.clear();
    parts.discounts.clear();
    const auto speaksOfIt = [](const Notice& notice) {
        return notice.kind == Notice::Kind::crossing || notice.kind == Notice::Kind::contradiction;
    };
    std::erase_if(parts.notices, speaksOfIt);
    return parts;
}

} // namespace

bool changesBilling(const QuotedChange& change, const Selection& target) noexcept
{
    return change.fromBilling && *change.fromBilling != target.billing;
}

Result<ServicePrice> priceOfChange(const PriceBook& book, const QuotedChange& change, const Selection& target)
{
    if (!target.laterSeats.empty())
        return refused(words::changeHasNoRamp());
    const PlanId to = TRY(namedPlan(target));
    auto made = TRY(changed(book, change, target, to));
    if (made.effective != change.on)
        return refused(words::changeWithoutCharge(made.effective));
    if (made.net.isNegative() || made.net.isZero())
        return refused(words::changeCostsNothing());
    const auto full = TRY(price(book, onPlan(book, target, to, change.fromPlan)));
    ChargedParts priced = withoutFullFigures(full);
    const PeriodPosition& position = made.position;
    const Message seats = counted(book.counts, target.seats);
    priced.lines = {
        {.kind = LineKind::flat,
         .description = changesBilling(change, target)
                            ? words::firstPeriodOf(priced.planName, seats, made.charged.first, made.charged.last)
                            : words::atNewRate(priced.planName, seats, position.daysRemaining, position.daysInPeriod),
         .quantity = Quantity::whole(1),
         .unit = PerPlan{},
         .rate = std::nullopt,
         .amount = made.charge}};
    priced.subtotal = made.charge;
    if (!made.credit.isZero())
        priced.discounts.push_back(
            {.description = words::creditAtOldRate(counted(book.counts, change.fromSeats), position.daysRemaining,
                                                   position.daysInPeriod),
             .percent = std::nullopt,
             .amount = made.credit,
             .kind = Discount::Kind::credit});
    priced.total = made.net;
    priced.working = made.working;
    return ServicePrice{
        TRY(PriceOfChange::of(std::move(priced))), made.charged, FirstInvoice{change.on, made.charged, made.net}, {}};
}

} // namespace seatwise
