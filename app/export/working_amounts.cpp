#include <algorithm>
#include <variant>

#include "export/working_sheet.h"
#include "pricebook/assumed.h"
#include "charges/amount.h"
#include "charges/list_total.h"

namespace seatwise::sheets {

namespace {

bool takesABase(const ChargeModel& model)
{
    return std::holds_alternative<Percentage>(model) || std::holds_alternative<GraduatedPercentage>(model);
}

/// The decimals of a model's exact amount in the formulas.
int exactDecimals(const ChargeModel& model, const Steps& steps, int quantity)
{
    const int ofPercent = Steps::base + steps.percent + 2;
    if (std::holds_alternative<Flat>(model) || std::holds_alternative<Package>(model))
        return steps.rate;
    if (std::holds_alternative<Percentage>(model))
        return std::max(ofPercent, quantity + steps.rate);
    if (std::holds_alternative<GraduatedPercentage>(model))
        return std::max(ofPercent, steps.rate);
    return quantity + steps.rate;
}

class Units
{
public:
    explicit Units(const PriceBook& book)
        : book_(book)
    {
    }

    void add(const std::string& owner, const Charge& charge, const std::string& path)
    {
        if (!isMeter(charge.unit))
            return;
        auto known = std::find_if(units_.begin(), units_.end(),
                                  [&](const MeteredUnit& metered) { return counts(charge.unit, metered.unit); });
        if (known == units_.end())
            known = units_.insert(units_.end(), MeteredUnit{std::get<Meter>(charge.unit).unit, false, false, {}});
        known->hasBase = known->hasBase || takesABase(charge.monthly) || (charge.annual && takesABase(*charge.annual));
        known->assumed = known->assumed || !assumptionsOf(book_, path).empty();
        known->charges += (known->charges.empty() ? "" : ", ") + charge.name + " (" + owner + ')';
    }

    [[nodiscard]] std::vector<MeteredUnit> units() && { return std::move(units_); }

private:
    const PriceBook& book_;
    std::vector<MeteredUnit> units_;
};

} // namespace

std::vector<MeteredUnit> meteredUnits(const PriceBook& book)
{
    Units units(book);
    for (const Plan& plan : book.plans)
        for (const Charge& charge : plan.charges)
            units.add(plan.name, charge, pathOf(plan, charge));
    for (const AddOn& addOn : book.addOns)
        for (const Charge& charge : addOn.charges)
            units.add(addOn.name, charge, pathOf(addOn, charge));
    return std::move(units).units();
}

std::optional<double> chargedMinor(const PriceBook& book, const Steps& steps, const Charge& charge, Billing billing,
                                   const Measure& measure)
{
    const Exact amount = amountOf(charge, billing, measure);
    const auto money = tryRound(amount, book.currency.exponent, book.rules.rounding);
    const int decimals =
        exactDecimals(modelFor(charge, billing).model, stepsFor(steps, charge), quantityDecimals(charge, steps));
    const Wide largest = Wide{largestStep} * detail::powerOfTen(std::max(0, Exact::places - decimals));
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

std::string discountFormula(const PriceBook& book, const Steps& steps, const std::string& subtotal,
                            const std::string& policy)
{
    const std::string exact = subtotal + '*' + policy;
    return "IF(" + exact + '>' + std::to_string(largestStep) + ",NA()," +
           rounded(exact, steps.percent + 2, book.rules.rounding) + ')';
}

} // namespace seatwise::sheets
