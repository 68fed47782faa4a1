#include "export/working_amounts.h"

#include <algorithm>
#include <variant>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "words/sheets_words.h"

namespace seatwise::sheets {

namespace {

bool takesABase(const ChargeModel& model)
{
    return std::holds_alternative<Percentage>(model) || std::holds_alternative<GraduatedPercentage>(model);
}

/// Whether a model of a charge is such.
template<class IsSuch>
bool anyModel(const Charge& charge, IsSuch isSuch)
{
    return (charge.once && isSuch(*charge.once)) || std::ranges::any_of(everyBilling, [&](Billing billing) {
               const ChargeModel* const given = modelGiven(charge, billing);
               return given && isSuch(*given);
           });
}

/// What a percentage comes to for as many events of the same amount.
Exact amountOfAlike(const Percentage& model, const Charge& charge, std::int64_t count, Money each)
{
    Selection alike;
    alike.events.assign(static_cast<std::size_t>(count), {UnitId(toString(charge.unit)), each});
    return amountOfEvents(model, charge, alike);
}

/// An exact amount that a model of a charge gives, in minor units.
std::optional<double> minorOf(const PriceBook& book, const Steps& steps, const Charge& charge, const ChargeModel& model,
                              Exact amount)
{
    const auto money = tryRound(amount, book.currency.exponent, book.rules.rounding);
    const int decimals = exactDecimals(model, stepsFor(steps, charge), quantityDecimals(charge, steps));
    const Wide largest = Wide{maxStep} * detail::powerOfTen(std::max(0, Exact::places - decimals));
    if (!money || amount.units > largest)
        return std::nullopt;
    return inMinorUnits(*money, book.currency.exponent);
}

template<class Owner>
bool anyChargesOnce(const std::vector<Owner>& owners)
{
    return std::ranges::any_of(owners, [](const Owner& owner) {
        return std::ranges::any_of(owner.charges, [](const Charge& charge) { return charge.once.has_value(); });
    });
}

} // namespace

std::vector<MeteredUnit> meteredUnits(const PriceBook& book)
{
    std::vector<MeteredUnit> units;
    const auto add = [&](const auto& owner) {
        for (const Charge& charge : owner.charges) {
            if (!isMeter(charge.unit))
                continue;
            auto known = unitOf(units, charge);
            if (known == units.end())
                known = units.insert(known, MeteredUnit{std::get<Meter>(charge.unit).unit, false, false, {}});
            MeteredUnit& metered = units[static_cast<std::size_t>(known - units.begin())];
            metered.hasBase = metered.hasBase || anyModel(charge, takesABase);
            metered.byEvents = metered.byEvents || anyModel(charge, looksAtEvents);
            metered.charges.push_back(words::chargeOfOwner(charge.name, owner.name));
        }
    };
    std::for_each(book.plans.begin(), book.plans.end(), add);
    std::for_each(book.addOns.begin(), book.addOns.end(), add);
    return units;
}

std::vector<MeteredUnit>::const_iterator unitOf(const std::vector<MeteredUnit>& units, const Charge& charge)
{
    return std::find_if(units.begin(), units.end(),
                        [&](const MeteredUnit& metered) { return counts(charge.unit, metered.unit); });
}

std::optional<double> chargedMinor(const PriceBook& book, const Steps& steps, const Charge& charge, Billing billing,
                                   const Measure& measure, const std::optional<Money>& each)
{
    const PeriodModel period = modelFor(charge, billing);
    if (each && looksAtEvents(period.model)) {
        const std::int64_t count = measure.quantity.wholePart();
        const Exact amount = amountOfAlike(std::get<Percentage>(period.model), charge, count, *each);
        return minorOf(book, steps, charge, period.model, amount * period.times);
    }
    return minorOf(book, steps, charge, period.model, amountOf(charge, billing, measure));
}

std::optional<double> onceMinor(const PriceBook& book, const Steps& steps, const Charge& charge, const Measure& measure)
{
    return minorOf(book, steps, charge, *charge.once, detail::amountOf(*charge.once, measure));
}

bool chargesOnce(const PriceBook& book)
{
    return anyChargesOnce(book.plans) || anyChargesOnce(book.addOns);
}

double minimumMinor(const PriceBook& book, const std::optional<FlatAmount>& minimum, Billing billing)
{
    if (!minimum)
        return 0;
    // a fixed amount is at most 10^12, so that twelve months of it fit
    const auto money = tryRound(minimumFor(*minimum, billing), book.currency.exponent, book.rules.rounding);
    return inMinorUnits(money.value(), book.currency.exponent);
}

double boundedMinor(const PriceBook& book, const Charge& charge, Billing billing, double charged)
{
    const double lifted = std::max(charged, minimumMinor(book, charge.minimum, billing));
    return charge.maximum ? std::min(lifted, minimumMinor(book, charge.maximum, billing)) : lifted;
}

std::string discountFormula(const PriceBook& book, const Steps& steps, const std::string& subtotal,
                            const std::string& policy)
{
    const std::string exact = subtotal + '*' + policy;
    return "IF(" + exact + '>' + std::to_string(maxStep) + ",NA()," +
           rounded(exact, steps.percent + 2, book.rules.rounding) + ')';
}

} // namespace seatwise::sheets
