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
    for (const BaseAmount& event : selection.events)
        if (counts(charge.unit, event.unit)) {
            measure.quantity += Quantity::whole(1);
            static_cast<void>(addTo(measure.base, event.amount)); // that it fits has been checked
        }
    return measure;
}

const Percentage* eventModel(const ChargeModel& model, const Selection& selection) noexcept
{
    return !selection.events.empty() && looksAtEvents(model) ? &std::get<Percentage>(model) : nullptr;
}

Exact amountOfEvents(const Percentage& model, const Charge& charge, const Selection& selection) noexcept
{
    Exact sum;
    std::int64_t free = model.freeEvents;
    for (const BaseAmount& event : selection.events)
        if (counts(charge.unit, event.unit) && --free < 0)
            sum += detail::clamped(percentOf(model.percent, event.amount) + exact(model.fixed), model.minEach,
                                   model.maxEach);
    return detail::clamped(sum, model.min, model.max);
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
    const auto chargedOf = [&](const Charge& charge) {
        const PeriodModel period = modelFor(charge, billing);
        if (const Percentage* model = eventModel(period.model, selection))
            return bounded(amountOfEvents(*model, charge, selection) * period.times, charge, billing);
        return chargedFor(charge, billing, measureOf(charge, selection, seats));
    };
    const bool fits = findSumOf(sum, book, plan, addOns, billing, chargedOf);
    return fits ? std::optional(sum) : std::nullopt;
}

std::optional<Money> onceFor(const PriceBook& book, const Plan& plan, AddOns addOns, const Selection& selection,
                             SeatCount seats) noexcept
{
    Money sum;
    const bool fits = !paysOnce(selection) || addOnce(sum, book, plan, addOns, [&](const Charge& charge) {
        return measureOf(charge, selection, seats);
    });
    return fits ? std::optional(sum) : std::nullopt;
}

} // namespace seatwise
