#include "export/working_amounts.h"

#include <algorithm>
#include <variant>

#include "charges/amount.h"
#include "charges/list_total.h"

namespace seatwise::sheets {

namespace {

bool takesABase(const ChargeModel& model)
{
    return std::holds_alternative<Percentage>(model) || std::holds_alternative<GraduatedPercentage>(model);
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
                known = units.insert(known, MeteredUnit{std::get<Meter>(charge.unit).unit, false, {}});
            MeteredUnit& metered = units[static_cast<std::size_t>(known - units.begin())];
            metered.hasBase =
                metered.hasBase || takesABase(charge.monthly) || (charge.annual && takesABase(*charge.annual));
            metered.charges += (metered.charges.empty() ? "" : ", ") + charge.name + " (" + owner.name + ')';
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
                                   const Measure& measure)
{
    const Exact amount = amountOf(charge, billing, measure);
    const auto money = tryRound(amount, book.currency.exponent, book.rules.rounding);
    const int decimals =
        exactDecimals(modelFor(charge, billing).model, stepsFor(steps, charge), quantityDecimals(charge, steps));
    const Wide largest = Wide{maxStep} * detail::powerOfTen(std::max(0, Exact::places - decimals));
    if (!money || amount.units > largest)
        return std::nullopt;
    return inMinorUnits(*money, book.currency.exponent);
}

double minimumMinor(const PriceBook& book, const std::optional<Rate>& minimum, Billing billing)
{
    if (!minimum)
        return 0;
    // a rate is below 10^9, so that twelve months of it fit
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
