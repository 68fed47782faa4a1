#include "pricing/list_total.h"

namespace seatwise {

namespace {

Exact exactCharges(const std::vector<Charge>& charges, const Selection& selection)
{
    Exact sum;
    for (const Charge& charge : charges) {
        Exact amount = amountOf(charge, selection.billing, measureOf(charge, selection, selection.seats));
        if (charge.minimum)
            amount = std::max(amount, exact(*charge.minimum) * months(selection.billing));
        sum += amount;
    }
    return sum;
}

} // namespace

Measure measureOf(const Charge& charge, const Selection& selection, SeatCount seats) noexcept
{
    Measure measure{standingQuantity(charge, seats), {}};
    for (const Usage& usage : selection.usage)
        if (usage.unit == charge.unit)
            measure.quantity = usage.quantity;
    for (const BaseAmount& base : selection.baseAmounts)
        if (base.unit == charge.unit)
            measure.base = base.amount;
    return measure;
}

Result<std::vector<const AddOn*>> findAddOns(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    std::vector<const AddOn*> addOns;
    for (const std::string& id : selection.addOns) {
        const AddOn* addOn = book.findAddOn(id);
        if (!addOn) {
            std::string known;
            for (const AddOn& candidate : book.addOns)
                known.append(known.empty() ? "" : ", ").append(candidate.id);
            return misused("no add-on \"" + id + "\" in " + book.id + "; it has: " + (known.empty() ? "none" : known));
        }
        if (!addOn->plans.empty() && std::find(addOn->plans.begin(), addOn->plans.end(), plan.id) == addOn->plans.end())
            return refused("the add-on \"" + id + "\" is not offered with " + plan.name);
        if (std::find(addOns.begin(), addOns.end(), addOn) != addOns.end())
            return misused("the add-on \"" + id + "\" is named twice");
        addOns.push_back(addOn);
    }
    return addOns;
}

std::optional<Money> listTotalFor(const PriceBook& book, const Plan& plan, const std::vector<const AddOn*>& addOns,
                                  const Selection& selection, SeatCount seats, Billing billing) noexcept
{
    if (!plan.seats.admits(seats) || seats < 0 || seats > largestQuantity || !plan.offers(billing))
        return std::nullopt;
    const auto measure = [&](const Charge& charge) { return measureOf(charge, selection, seats); };
    Money sum;
    if (!detail::addPlan(sum, book, plan, billing, measure))
        return std::nullopt;
    for (const AddOn* addOn : addOns)
        if (!detail::addCharges(sum, book, addOn->charges, billing, measure))
            return std::nullopt;
    return sum;
}

Exact exactListTotal(const Plan& plan, const std::vector<const AddOn*>& addOns, const Selection& selection) noexcept
{
    Exact sum = exactCharges(plan.charges, selection);
    if (plan.minimum)
        sum = std::max(sum, exact(*plan.minimum) * months(selection.billing));
    for (const AddOn* addOn : addOns)
        sum += exactCharges(addOn->charges, selection);
    return sum;
}

} // namespace seatwise
