#include "charges/list_total.h"

#include "words/pricing_words.h"

namespace seatwise {

Measure measureOf(const Charge& charge, const Selection& selection, SeatCount seats) noexcept
{
    Measure measure{standingQuantity(charge, seats), {}};
    for (const Usage& usage : selection.usage)
        if (counts(charge.unit, usage.unit))
            measure.quantity = usage.quantity;
    for (const BaseAmount& base : selection.baseAmounts)
        if (counts(charge.unit, base.unit))
            measure.base = base.amount;
    return measure;
}

bool isSoldWith(const AddOn& addOn, const Plan& plan)
{
    return addOn.plans.empty() || std::find(addOn.plans.begin(), addOn.plans.end(), plan.id) != addOn.plans.end();
}

Result<std::vector<const AddOn*>> findAddOns(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    std::vector<const AddOn*> addOns;
    for (const AddOnId& id : selection.addOns) {
        const AddOn* addOn = book.findAddOn(id);
        if (!addOn)
            return misused(words::addOnUnknown(id, book.id, listed(idsOf(book.addOns))));
        if (!isSoldWith(*addOn, plan))
            return refused(words::addOnNotOffered(id, plan.name));
        if (std::find(addOns.begin(), addOns.end(), addOn) != addOns.end())
            return misused(words::addOnTwice(id));
        addOns.push_back(addOn);
    }
    return addOns;
}

std::optional<Money> listTotalFor(const PriceBook& book, const Plan& plan, AddOns addOns, const Selection& selection,
                                  SeatCount seats, Billing billing) noexcept
{
    if (!plan.seats.admits(seats) || seats < 0 || seats > maxQuantity || !plan.offers(billing))
        return std::nullopt;
    Money sum;
    const bool fits = findSum(sum, book, plan, addOns, billing,
                              [&](const Charge& charge) { return measureOf(charge, selection, seats); });
    return fits ? std::optional(sum) : std::nullopt;
}

} // namespace seatwise
