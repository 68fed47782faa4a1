#include "pricing/usage_curve.h"

#include <algorithm>
#include <variant>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "money/quotient.h"
#include "pricing/curve.h"

namespace seatwise {

namespace {

Selection with(Selection selection, const UnitId& unit, Quantity quantity)
{
    const auto given = std::find_if(selection.usage.begin(), selection.usage.end(),
                                    [&unit](const Usage& usage) { return usage.unit == unit; });
    if (given != selection.usage.end())
        given->quantity = quantity;
    else
        selection.usage.push_back({unit, quantity});
    return selection;
}

void addEnds(std::vector<std::int64_t>& ends, const ChargeModel& model)
{
    for (const Tier& tier : tiersIn(model))
        if (tier.upTo && tier.upTo->wholePart() > 0)
            ends.push_back(tier.upTo->wholePart());
}

} // namespace

std::optional<UsagePoint> usagePoint(const PriceBook& book, const OfferedPlan& offered, const UnitId& unit,
                                     Quantity quantity)
{
    const auto totalOf = [&](Quantity units) -> std::optional<Money> {
        if (units.isNegative() || units > Quantity::whole(maxQuantity))
            return std::nullopt;
        return totalAt(book, offered, with(offered.selection, unit, units), offered.selection.seats);
    };
    const auto total = totalOf(quantity);
    if (!total)
        return std::nullopt;
    const auto next = totalOf(quantity + Quantity::whole(1));
    return UsagePoint{quantity, *total, costOfEach(*total, quantity, 1, book.rules.rounding),
                      next ? std::optional(*next - *total) : std::nullopt};
}

Money costOfEach(Money total, Quantity quantity, int months, Rounding rounding) noexcept
{
    if (quantity.isZero())
        return {};
    return *nearest(total / Quotient(quantity) / months, Money::step(Money::places), rounding);
}

std::optional<Money> costOfMonth(const PriceBook& book, const Plan& plan, std::int64_t units)
{
    const auto charge =
        std::find_if(plan.charges.begin(), plan.charges.end(), [](const Charge& each) { return each.inArrears; });
    const auto* const meter = charge == plan.charges.end() ? nullptr : std::get_if<Meter>(&charge->unit);
    if (!meter)
        return std::nullopt;
    Selection selection;
    selection.plan = plan.id;
    selection.seats = plan.seats.min;
    selection.billing = plan.offers(Billing::monthly) ? Billing::monthly : plan.billing.front();
    selection.usage = {{meter->unit, Quantity::whole(units)}};
    const auto priced = price(book, selection);
    return priced ? std::optional(priced->monthlyEquivalent()) : std::nullopt;
}

std::vector<UsagePoint> sampledUsageCurve(const PriceBook& book, const OfferedPlan& offered, const UnitId& unit,
                                          std::int64_t to, int count)
{
    std::vector<std::int64_t> quantities = logSpaced(1, to, count);
    quantities.push_back(to);
    for (const std::int64_t end : tierEnds(offered, unit))
        for (const std::int64_t side : {end, end + 1})
            if (side < to)
                quantities.push_back(side);
    std::sort(quantities.begin(), quantities.end());
    quantities.erase(std::unique(quantities.begin(), quantities.end()), quantities.end());
    std::vector<UsagePoint> points;
    points.reserve(quantities.size());
    for (const std::int64_t quantity : quantities)
        if (const auto point = usagePoint(book, offered, unit, Quantity::whole(quantity)))
            points.push_back(*point);
    return points;
}

std::vector<std::int64_t> tierEnds(const OfferedPlan& offered, const UnitId& unit)
{
    std::vector<std::int64_t> ends;
    forEachCharge(offered.plan, offered.addOns, [&](const Charge& charge) {
        if (counts(charge.unit, unit))
            addEnds(ends, modelFor(charge, offered.selection.billing).model);
        if (counts(charge.unit, unit) && charge.once)
            addEnds(ends, *charge.once);
    });
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

std::vector<ChargeUnit> chargedUnits(const Plan& plan, const std::vector<const AddOn*>& addOns)
{
    std::vector<ChargeUnit> units;
    forEachCharge(plan, addOns, [&units](const Charge& charge) {
        if (!std::holds_alternative<PerPlan>(charge.unit) && !looksAtEvents(charge.monthly) &&
            std::find(units.begin(), units.end(), charge.unit) == units.end())
            units.push_back(charge.unit);
    });
    std::stable_partition(units.begin(), units.end(), isPerSeat);
    return units;
}

} // namespace seatwise
