#include "export/steps.h"

#include <cstdlib>
#include <variant>

namespace seatwise::sheets {

namespace {

constexpr int usualRateDecimals = 4;
constexpr int usualQuantityDecimals = 3;
constexpr int decimalsTogether = 9; ///< of a quantity and a rate: amounts below 9,007,199 are exact

/// Widens the steps until they hold every figure they are shown.
class Widening
{
public:
    explicit Widening(int currencyExponent)
        : rate_(currencyExponent)
    {
        steps_.minor = currencyExponent;
        steps_.quantity = 0;
    }

    void see(FlatAmount amount)
    {
        rate_ = decimalsOf(amount, rate_);
        largest_ = std::max(largest_, amount);
    }
    void see(Quantity quantity) { steps_.quantity = decimalsOf(quantity, steps_.quantity); }
    void see(Percent percent) { steps_.percent = decimalsOf(percent, steps_.percent); }

    template<class Value>
    void see(const std::optional<Value>& value)
    {
        if (value)
            see(*value);
    }

    void see(const Tier& tier) { all(tier.upTo, tier.rate, tier.flat); }
    void see(const Band& band) { all(band.from, band.base, band.rate); }
    void see(const PercentTier& tier) { all(tier.percent, tier.flat); }

    void operator()(const Flat& model) { see(model.amount); }
    void operator()(const PerUnit& model) { all(model.rate, model.included); }
    void operator()(const Graduated& model) { each(model.tiers); }
    void operator()(const Volume& model) { each(model.tiers); }
    void operator()(const Banded& model) { each(model.bands); }
    void operator()(const Package& model) { all(model.size, model.amount, model.included); }
    void operator()(const Percentage& model)
    {
        all(model.percent, model.fixed, model.min, model.max, model.minEach, model.maxEach);
    }
    void operator()(const GraduatedPercentage& model) { each(model.tiers); }

    void see(const Charge& charge)
    {
        for (const Billing billing : everyBilling)
            if (const ChargeModel* const given = modelGiven(charge, billing))
                std::visit(*this, *given);
        if (charge.once)
            std::visit(*this, *charge.once);
        see(charge.minimum);
        see(charge.maximum);
    }

    /// Rates have the usual decimals, or as many as they need; not the usual ones beside an amount of which a year
    /// would be too much for them.
    [[nodiscard]] Steps steps() const
    {
        Steps steps = steps_;
        steps.rate = std::max(usualRateDecimals, rate_);
        while (steps.rate > rate_ && largestIn(steps) < largest_)
            --steps.rate;
        return steps;
    }

    /// The largest amount of which a year can be counted in such steps.
    [[nodiscard]] static FlatAmount largestIn(const Steps& steps)
    {
        return FlatAmount::fromUnits(Wide{maxStep} / months(Billing::annual) *
                                     detail::powerOfTen(FlatAmount::places - steps.rate));
    }

    /// What it was shown is above, if it is something that no rate could hold.
    [[nodiscard]] std::optional<FlatAmount> limitPassed() const
    {
        const FlatAmount limit = largestIn(steps());
        return !largest_.asRate() && limit < largest_ ? std::optional(limit) : std::nullopt;
    }

private:
    template<class... Values>
    void all(const Values&... values)
    {
        (see(values), ...);
    }

    template<class Row>
    void each(const std::vector<Row>& rows)
    {
        for (const Row& row : rows)
            see(row);
    }

    Steps steps_;
    int rate_; ///< decimals that rates and amounts need
    FlatAmount largest_;
};

Widening shown(const Charge& charge, int currencyExponent)
{
    Widening widening(currencyExponent);
    widening.see(charge);
    return widening;
}

Widening shown(const Plan& plan, int currencyExponent)
{
    Widening widening(currencyExponent);
    widening.see(plan.minimum);
    return widening;
}

template<class Owner>
std::optional<FlatAmount> limitPassedBy(const std::vector<Owner>& owners, int currencyExponent)
{
    for (const Owner& owner : owners)
        for (const Charge& charge : owner.charges)
            if (const auto limit = shown(charge, currencyExponent).limitPassed())
                return limit;
    return std::nullopt;
}

} // namespace

Steps stepsFor(const PriceBook& book)
{
    Widening widening(book.currency.exponent);
    for (const Plan& plan : book.plans) {
        widening.see(plan.minimum);
        for (const Charge& charge : plan.charges)
            widening.see(charge);
    }
    for (const AddOn& addOn : book.addOns)
        for (const Charge& charge : addOn.charges)
            widening.see(charge);
    widening.see(book.rules.annualDiscount);
    widening.see(book.rules.periodDiscounts.quarterly);
    widening.see(book.rules.periodDiscounts.semiannual);
    Steps steps = widening.steps();
    const int needed = steps.quantity;
    steps.quantity = std::max(needed, std::clamp(decimalsTogether - steps.rate, 0, usualQuantityDecimals));
    return steps;
}

Steps stepsFor(const Steps& book, const Charge& charge)
{
    Steps steps = book;
    steps.rate = shown(charge, book.minor).steps().rate;
    return steps;
}

Steps stepsFor(const Steps& book, const Plan& plan)
{
    Steps steps = book;
    steps.rate = shown(plan, book.minor).steps().rate;
    return steps;
}

std::optional<FlatAmount> limitPassed(const PriceBook& book)
{
    for (const Plan& plan : book.plans)
        if (const auto limit = shown(plan, book.currency.exponent).limitPassed())
            return limit;
    const auto limit = limitPassedBy(book.plans, book.currency.exponent);
    return limit ? limit : limitPassedBy(book.addOns, book.currency.exponent);
}

double typed(const std::string& decimal)
{
    return std::strtod(decimal.c_str(), nullptr);
}

std::string times(int decimals)
{
    return decimals == 0 ? std::string() : '*' + std::to_string(detail::powerOfTen(decimals));
}

std::string timesMonths(Billing billing)
{
    return billing == Billing::monthly ? std::string() : '*' + std::to_string(months(billing));
}

std::string inSteps(const std::string& cell, int decimals)
{
    return "ROUND(" + cell + times(decimals) + ",0)";
}

std::string rounded(const std::string& exact, int decimals, Rounding rounding)
{
    if (decimals == 0)
        return exact;
    return roundedQuotient('(' + exact + ")/" + std::to_string(detail::powerOfTen(decimals)), rounding);
}

std::string roundedQuotient(const std::string& quotient, Rounding rounding)
{
    std::string nearest = "ROUND(" + quotient + ",0)";
    if (rounding == Rounding::half_up)
        return nearest;
    return "IF(" + nearest + "-(" + quotient + ")=0.5,2*ROUND((" + quotient + ")/2,0)," + nearest + ')';
}

} // namespace seatwise::sheets
