#include "charges/band.h"

#include "charges/amount.h"

namespace seatwise {

namespace {

/// The tiers of a model as (first seat, rate), without allocating: `visit(index, from, rate)` in ascending order.
template<class Visit>
void forEachBand(const ChargeModel& model, SeatCount lowest, Visit visit)
{
    int index = 0;
    SeatCount from = lowest;
    for (const Tier& tier : tiersIn(model)) {
        visit(++index, std::max(from, lowest), tier.rate);
        if (tier.upTo)
            from = tier.upTo->wholePart() + 1;
    }
    if (const auto* banded = std::get_if<Banded>(&model))
        for (const Band& band : banded->bands)
            visit(++index, std::max(band.from.wholePart(), lowest), band.rate);
    else if (const auto* perUnit = std::get_if<PerUnit>(&model))
        visit(1, lowest, perUnit->rate);
}

bool hasBands(const ChargeModel& model)
{
    return std::holds_alternative<Banded>(model) || (!tiersIn(model).empty() && !jumpsByPackages(model));
}

std::optional<Rate> inPeriod(Rate rate, int times)
{
    return asRate(exact(rate) * times);
}

} // namespace

std::vector<SeatCount> bandStarts(const ChargeModel& model, SeatCount lowest)
{
    std::vector<SeatCount> starts;
    forEachBand(model, lowest, [&starts](int, SeatCount from, Rate) { starts.push_back(from); });
    return starts;
}

const Charge* seatCharge(const Plan& plan, Billing billing) noexcept
{
    const Charge* first = nullptr;
    for (const Charge& charge : plan.charges) {
        if (!isPerSeat(charge.unit) || !recurs(charge))
            continue;
        if (hasBands(modelFor(charge, billing).model))
            return &charge;
        if (!first)
            first = &charge;
    }
    return first;
}

std::optional<BandInForce> bandFor(const Plan& plan, SeatCount seats, Billing billing)
{
    const Charge* charge = seatCharge(plan, billing);
    if (!charge)
        return std::nullopt;
    const PeriodModel period = modelFor(*charge, billing);
    if (jumpsByPackages(period.model))
        return std::nullopt;
    BandInForce band{0, plan.seats.min, plan.seats.max, std::nullopt, std::nullopt};
    forEachBand(period.model, plan.seats.min, [&](int index, SeatCount from, Rate rate) {
        if (from <= seats) {
            band.index = index;
            band.from = from;
        } else if (!band.nextFrom && (!plan.seats.max || from <= *plan.seats.max)) {
            band.to = from - 1;
            band.nextFrom = from;
            band.nextRate = inPeriod(rate, period.times);
        }
    });
    if (band.index == 0)
        return std::nullopt;
    return band;
}

std::optional<Rate> nextSeatRate(const Plan& plan, SeatCount seats, Billing billing) noexcept
{
    const SeatCount next = seats + plan.seats.step;
    if (!plan.seats.admits(next) || next > maxQuantity)
        return std::nullopt;
    Exact difference;
    for (const Charge& charge : plan.charges) {
        if (!isPerSeat(charge.unit))
            continue;
        difference += amountOf(charge, billing, {standingQuantity(charge, next), {}});
        difference = difference - amountOf(charge, billing, {standingQuantity(charge, seats), {}});
    }
    return asRate(difference);
}

} // namespace seatwise
