#include "pricing/generated_book.h"

#include <algorithm>
#include <ostream>

#include "pricing/books.h"
#include "pricing/curve.h"

namespace seatwise::test {

namespace {

constexpr std::int64_t cent = Rate::scale / 100;
constexpr std::int64_t millionth = Rate::scale / 1'000'000;

Rate someRate(Rates rates, int most)
{
    if (rates == Rates::wholeCents)
        return Rate::fromUnits(*rc::gen::inRange<std::int64_t>(0, most) * cent);
    return Rate::fromUnits(*rc::gen::inRange<std::int64_t>(0, std::int64_t{most} * 10'000) * millionth);
}

/// Ascending ends of tiers, the last tier without one.
std::vector<std::optional<Quantity>> someEnds()
{
    auto ends = *rc::gen::container<std::vector<SeatCount>>(rc::gen::inRange<SeatCount>(1, 400));
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    ends.resize(std::min<std::size_t>(ends.size(), 7));
    std::vector<std::optional<Quantity>> tiers;
    for (const SeatCount end : ends)
        tiers.emplace_back(Quantity::whole(end));
    tiers.emplace_back(std::nullopt);
    return tiers;
}

std::vector<Tier> someTiers(Rates rates)
{
    std::vector<Tier> tiers;
    for (const auto& end : someEnds())
        tiers.push_back({end, someRate(rates, 300), *rc::gen::arbitrary<bool>() ? someRate(rates, 900) : Rate{},
                         Quantity::whole(*rc::gen::weightedOneOf<SeatCount>(
                             {{3, rc::gen::just<SeatCount>(0)}, {1, rc::gen::inRange<SeatCount>(1, 60)}}))});
    return tiers;
}

/// A banded list whose bands touch: each base is the band before at this band's first seat.
Banded someBands(Rates rates)
{
    Banded model;
    Quantity from;
    Rate base = someRate(rates, 2'000);
    for (const auto& end : someEnds()) {
        const Rate rate = someRate(rates, 300);
        model.bands.push_back({from, base, rate});
        if (!end)
            break;
        base += Rate::fromUnits(rate.units() * (*end - from).wholePart());
        from = *end;
    }
    return model;
}

ChargeModel someModel(Rates rates, Models models)
{
    switch (*rc::gen::inRange(0, models == Models::any ? 6 : 5)) {
    case 0:
        return Flat{someRate(rates, 5'000)};
    case 1:
        return PerUnit{someRate(rates, 300), Quantity::whole(*rc::gen::inRange<SeatCount>(0, 50))};
    case 2:
        return Graduated{someTiers(rates)};
    case 3:
        return someBands(rates);
    case 4:
        return Package{Quantity::whole(*rc::gen::inRange<SeatCount>(1, 60)), someRate(rates, 900), {}};
    default:
        return Volume{someTiers(rates)};
    }
}

SeatRange someSeatRange()
{
    SeatRange range;
    range.min = *rc::gen::inRange<SeatCount>(0, 60);
    range.step =
        *rc::gen::weightedOneOf<SeatCount>({{3, rc::gen::just<SeatCount>(1)}, {1, rc::gen::inRange<SeatCount>(2, 40)}});
    if (range.min > 0 && *rc::gen::inRange(0, 16) == 0)
        range.max = range.min;
    else if (*rc::gen::arbitrary<bool>())
        range.max = range.min + range.step + *rc::gen::inRange<SeatCount>(0, 700);
    return range;
}

void print(std::ostream& out, const ChargeModel& model)
{
    const auto tiers = [&out](std::string_view name, const std::vector<Tier>& list) {
        out << name;
        for (const Tier& tier : list)
            out << " [to " << (tier.upTo ? tier.upTo->toString() : "∞") << " at " << tier.rate.toString() << " flat "
                << tier.flat.toString() << " packages of " << tier.package.toString() << ']';
    };
    if (const auto* flat = std::get_if<Flat>(&model))
        out << "flat " << flat->amount.toString();
    else if (const auto* perUnit = std::get_if<PerUnit>(&model))
        out << "per_unit " << perUnit->rate.toString() << " beyond " << perUnit->included.toString();
    else if (const auto* package = std::get_if<Package>(&model))
        out << "package of " << package->size.toString() << " at " << package->amount.toString();
    else if (const auto* graduated = std::get_if<Graduated>(&model))
        tiers("graduated", graduated->tiers);
    else if (const auto* volume = std::get_if<Volume>(&model))
        tiers("volume", volume->tiers);
    else if (const auto* banded = std::get_if<Banded>(&model))
        for (const Band& band : banded->bands)
            out << "band [from " << band.from.toString() << " base " << band.base.toString() << " at "
                << band.rate.toString() << ']';
}

} // namespace

std::ostream& operator<<(std::ostream& out, const GeneratedBook& generated)
{
    const Plan& plan = generated.plan();
    out << "seats from " << plan.seats.min << " to " << plan.seats.max.value_or(-1) << " step " << plan.seats.step
        << (generated.book.rules.rounding == Rounding::half_even ? ", half even" : ", half up") << ", annual discount "
        << generated.book.rules.annualDiscount.toString() << ", quarterly "
        << generated.book.rules.periodDiscounts.quarterly.toString() << ", semiannual "
        << generated.book.rules.periodDiscounts.semiannual.toString() << ", minimum "
        << plan.minimum.value_or(Rate{}).toString();
    for (const Charge& charge : plan.charges) {
        out << "\n  " << charge.name << ", minimum " << charge.minimum.value_or(Rate{}).toString() << ", maximum "
            << (charge.maximum ? charge.maximum->toString() : "∞") << ": ";
        print(out, charge.monthly);
        for (const Billing billing : {Billing::quarterly, Billing::semiannual, Billing::annual})
            if (const ChargeModel* const given = modelGiven(charge, billing)) {
                out << "\n    " << toString(billing) << ": ";
                print(out, *given);
            }
        if (charge.once) {
            out << "\n    once: ";
            print(out, *charge.once);
        }
    }
    return out << '\n';
}

rc::Gen<GeneratedBook> anyBook(Rates rates, Models models)
{
    return rc::gen::exec([rates, models] {
        Charge charge = seats(someModel(rates, models));
        if (*rc::gen::arbitrary<bool>())
            charge.annual = someModel(rates, models);
        if (*rc::gen::arbitrary<bool>())
            charge.quarterly = someModel(rates, models);
        if (*rc::gen::arbitrary<bool>())
            charge.semiannual = someModel(rates, models);
        if (*rc::gen::inRange(0, 4) == 0)
            charge.once = someModel(rates, models);
        if (*rc::gen::inRange(0, 4) == 0)
            charge.minimum = someRate(rates, 5'000);
        if (*rc::gen::inRange(0, 4) == 0)
            charge.maximum = charge.minimum.value_or(Rate{}) + someRate(rates, 5'000);
        Plan plan = teamPlan({charge});
        if (*rc::gen::arbitrary<bool>())
            plan.charges.push_back(fee(Flat{someRate(rates, 5'000)}));
        if (*rc::gen::inRange(0, 4) == 0) {
            plan.charges.push_back(fee(ChargeModel()));
            plan.charges.back().id = "onboarding";
            plan.charges.back().once = Flat{someRate(rates, 5'000)};
        }
        if (*rc::gen::inRange(0, 4) == 0)
            plan.minimum = someRate(rates, 9'000);
        plan.seats = someSeatRange();
        plan.billing = {everyBilling.begin(), everyBilling.end()};
        GeneratedBook generated{bookOf({plan})};
        generated.book.rules.rounding = *rc::gen::element(Rounding::half_up, Rounding::half_even);
        if (*rc::gen::arbitrary<bool>())
            generated.book.rules.annualDiscount =
                Percent::fromUnits(*rc::gen::inRange<std::int64_t>(0, 1'000) * 100'000);
        if (*rc::gen::arbitrary<bool>())
            generated.book.rules.periodDiscounts = {
                Percent::fromUnits(*rc::gen::inRange<std::int64_t>(0, 500) * 100'000),
                Percent::fromUnits(*rc::gen::inRange<std::int64_t>(0, 500) * 100'000)};
        return generated;
    });
}

rc::Gen<SeatCount> anySeats(const Plan& plan, Billing billing)
{
    return rc::gen::exec([&plan, billing] {
        const SeatRange& range = plan.seats;
        SeatCount wanted = range.min + *rc::gen::inRange<SeatCount>(0, 900);
        const auto edges = boundaries(plan, billing);
        if (!edges.empty() && *rc::gen::arbitrary<bool>())
            wanted = *rc::gen::elementOf(edges) + *rc::gen::inRange<SeatCount>(-2, 3);
        wanted = std::clamp(wanted, range.min, range.max.value_or(wanted + range.min));
        return range.min + (wanted - range.min) / range.step * range.step;
    });
}

rc::Gen<Billing> anyBilling()
{
    return rc::gen::element(Billing::monthly, Billing::quarterly, Billing::semiannual, Billing::annual);
}

} // namespace seatwise::test
