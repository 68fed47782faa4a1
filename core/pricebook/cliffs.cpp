#include "pricebook/cliffs.h"

#include <string>
#include <variant>

#include "money/exact.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

/// The quantities at which a model jumps.
std::vector<Quantity> jumps(const Banded& model, bool)
{
    std::vector<Quantity> list;
    for (std::size_t i = 1; i < model.bands.size(); ++i) {
        const Band& before = model.bands[i - 1];
        const Band& band = model.bands[i];
        if (exact(before.base) + product(band.from - before.from, before.rate) != exact(band.base))
            list.push_back(band.from);
    }
    return list;
}

/// What a volume tier charges for all units.
Exact amountFor(const Tier& tier, Quantity units)
{
    return product(ratedIn(tier, units), tier.rate) + exact(tier.flat);
}

/// Whole quantities are compared with the next one; of others, the limit just above the boundary is.
std::vector<Quantity> jumps(const Volume& model, bool whole)
{
    std::vector<Quantity> list;
    for (std::size_t i = 1; i < model.tiers.size(); ++i) {
        const Tier& before = model.tiers[i - 1];
        const Tier& tier = model.tiers[i];
        const Quantity end = before.upTo.value_or(Quantity{}); // the reader admits only a last tier without one
        const Quantity limit = tier.package.isZero() ? end : end + Quantity::step(Quantity::places);
        const Quantity next = whole ? end + Quantity::whole(1) : limit;
        if (amountFor(tier, next) < amountFor(before, end))
            list.push_back(next);
    }
    return list;
}

template<class Model>
std::vector<Quantity> jumps(const Model&, bool)
{
    return {};
}

Message cliffAt(Quantity quantity, const ChargeUnit& unit, const std::string& owner, Billing billing)
{
    const bool monthly = billing == Billing::monthly;
    const auto* const meter = std::get_if<Meter>(&unit);
    if (!monthly && billing != Billing::annual) {
        if (meter)
            return words::cliffOfPeriod(quantity, meter->unit, owner, inWords(billing));
        return (isPerSeat(unit) ? words::cliffAtSeatsOfPeriod : words::cliffAtPlansOfPeriod)(quantity, owner,
                                                                                             inWords(billing));
    }
    if (meter)
        return (monthly ? words::cliffInUseMonthly : words::cliffInUseAnnual)(quantity, meter->unit, owner);
    if (isPerSeat(unit))
        return (monthly ? words::cliffAtSeatsMonthly : words::cliffAtSeatsAnnual)(quantity, owner);
    return (monthly ? words::cliffAtPlansMonthly : words::cliffAtPlansAnnual)(quantity, owner);
}

void addCliffs(std::vector<Message>& cliffs, const std::string& owner, const Charge& charge, const ChargeModel& model,
               Billing billing)
{
    const bool whole = !isMeter(charge.unit);
    const auto quantities = std::visit([whole](const auto& known) { return jumps(known, whole); }, model);
    for (const Quantity quantity : quantities)
        cliffs.push_back(cliffAt(quantity, charge.unit, owner, billing));
}

void addCliffs(std::vector<Message>& cliffs, const std::string& owner, const std::vector<Charge>& charges)
{
    for (const Charge& charge : charges)
        for (const Billing billing : everyBilling)
            if (const ChargeModel* const given = modelGiven(charge, billing))
                addCliffs(cliffs, owner, charge, *given, billing);
}

} // namespace

std::vector<Message> findCliffs(const BookContent& book)
{
    std::vector<Message> cliffs;
    for (const Plan& plan : book.plans)
        addCliffs(cliffs, plan.name, plan.charges);
    for (const AddOn& addOn : book.addOns)
        addCliffs(cliffs, addOn.name, addOn.charges);
    return cliffs;
}

} // namespace seatwise
