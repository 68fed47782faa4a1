#include "export/steps.h"

#include <cstdlib>
#include <variant>

namespace seatwise::sheets {

namespace {

constexpr int usualQuantityDecimals = 3;
constexpr int decimalsTogether = 9; ///< of a quantity and a rate: amounts below 9,007,199 are exact

/// Widens the steps until they hold every figure they are shown.
class Widening
{
public:
    explicit Widening(int currencyExponent)
    {
        steps_.minor = currencyExponent;
        steps_.quantity = 0;
        steps_.rate = std::max(steps_.rate, currencyExponent);
    }

    void see(Rate rate) { steps_.rate = decimalsOf(rate, steps_.rate); }
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

    void operator()(const Flat& model) { see(model.amount.asRate()); }
    void operator()(const PerUnit& model) { all(model.rate, model.included); }
    void operator()(const Graduated& model) { each(model.tiers); }
    void operator()(const Volume& model) { each(model.tiers); }
    void operator()(const Banded& model) { each(model.bands); }
    void operator()(const Package& model) { all(model.size, model.amount, model.included); }
    void operator()(const Percentage& model) { all(model.percent, model.fixed, model.min, model.max); }
    void operator()(const GraduatedPercentage& model) { each(model.tiers); }

    void see(const Charge& charge)
    {
        std::visit(*this, charge.monthly);
        if (charge.annual)
            std::visit(*this, *charge.annual);
        see(charge.minimum);
        see(charge.maximum);
    }

    [[nodiscard]] const Steps& steps() const noexcept { return steps_; }

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
};

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
    Steps steps = widening.steps();
    const int needed = steps.quantity;
    steps.quantity = std::max(needed, std::clamp(decimalsTogether - steps.rate, 0, usualQuantityDecimals));
    return steps;
}

Steps stepsFor(const Steps& book, const Charge& charge)
{
    Widening widening(book.minor);
    widening.see(charge);
    Steps steps = book;
    steps.rate = widening.steps().rate;
    return steps;
}

double typed(const std::string& decimal)
{
    return std::strtod(decimal.c_str(), nullptr);
}

std::string times(int decimals)
{
    return decimals == 0 ? std::string() : '*' + std::to_string(detail::powerOfTen(decimals));
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
