#include "analysis/experiment_assumptions.h"

#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr PerMille whole = 1000;

std::string percentText(PerMille share)
{
    return inWords(Percent::fromUnits(std::int64_t{share} * (Percent::scale / 10)));
}

bool isShare(PerMille share)
{
    return share >= 0 && share <= whole;
}

bool isRate(Percent rate)
{
    return !rate.isNegative() && rate <= Percent::whole(1000);
}

} // namespace

std::vector<NamedAssumption> named(const ExperimentAssumptions& assumptions, const Currency& currency)
{
    const PerMille widest = assumptions.dynamicStep * assumptions.dynamicSteps;
    return {
        {"usage_noise", "± " + percentText(assumptions.usageNoise),
         "a customer's insights in a month, around its usual number, all equally likely"},
        {"demand_swing", "± " + percentText(assumptions.demandSwing), "the same for all customers of a month together"},
        {"consumption_rate", inWords(assumptions.consumptionRate),
         "consumption: no plan fee, insights at so much of the book's credit price"},
        {"hybrid_included", std::to_string(assumptions.hybridIncluded) + " insights",
         "hybrid: a month's insights in the plan fee"},
        {"hybrid_rate", inWords(assumptions.hybridRate),
         "hybrid: insights beyond those, at so much of the book's credit price"},
        {"outcome_rate", percentText(assumptions.outcomeRate) + " ± " + percentText(assumptions.outcomeSpread),
         "performance: insights of a customer's month that succeed"},
        {"outcome_value", assumptions.outcomeValue.toString(currency.exponent),
         "performance: what an insight that succeeds is worth to the customer, in " + currency.code},
        {"performance_share", inWords(assumptions.performanceShare),
         "performance: of that value, all that is paid; no plan fee, no credits"},
        {"dynamic_multiplier", percentText(whole - widest) + " to " + percentText(whole + widest),
         "dynamic: the book's credit price times this, in steps of " + percentText(assumptions.dynamicStep) +
             ", as the demand of the month swings; the plan fee stands"},
    };
}

Result<void> checkAssumptions(const ExperimentAssumptions& assumptions)
{
    const bool sharesAreSound = isShare(assumptions.usageNoise) && isShare(assumptions.demandSwing) &&
                                isShare(assumptions.outcomeSpread) &&
                                isShare(assumptions.outcomeRate - assumptions.outcomeSpread) &&
                                isShare(assumptions.outcomeRate + assumptions.outcomeSpread);
    if (!sharesAreSound)
        return misused("usage noise, demand swing and the outcome rate with its spread must stay between 0 and 100 %");
    if (!isRate(assumptions.consumptionRate) || !isRate(assumptions.hybridRate) ||
        !isRate(assumptions.performanceShare) || assumptions.outcomeValue.isNegative() ||
        assumptions.outcomeValue > Money::whole(1'000'000) || assumptions.hybridIncluded < 0)
        return misused(
            "rates of the models must be 0 to 1000 %, the value of an outcome 0 to 1000000, and the insights "
            "included not below zero");
    if (assumptions.dynamicStep < 0 || assumptions.dynamicSteps < 0 || assumptions.dynamicSteps > mostDynamicSteps ||
        assumptions.dynamicStep * assumptions.dynamicSteps >= whole)
        return misused("the multiplier of the dynamic model has at most " + std::to_string(mostDynamicSteps) +
                       " steps up and down, and stays above zero");
    return {};
}

} // namespace seatwise
