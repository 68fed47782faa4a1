#include "research/experiment_assumptions.h"

#include "words/analysis_words.h"

namespace seatwise {

namespace {

constexpr PerMille wholeShare = 1000;

Percent percentOf(PerMille share)
{
    return Percent::fromUnits(std::int64_t{share} * (Percent::scale / 10));
}

bool isShare(PerMille share)
{
    return share >= 0 && share <= wholeShare;
}

bool isRate(Percent rate)
{
    return !rate.isNegative() && rate <= Percent::whole(1000);
}

Count withDecimals(Money amount, int decimals)
{
    Count count(amount);
    count.value.minDecimals = static_cast<std::uint8_t>(decimals);
    return count;
}

} // namespace

std::vector<NamedAssumption> named(const ExperimentAssumptions& assumptions, const Currency& currency)
{
    const PerMille widest = assumptions.dynamicStep * assumptions.dynamicSteps;
    return {
        {"usage_noise", words::assumedSpread(percentOf(assumptions.usageNoise)), words::usageNoiseIsFor()},
        {"demand_swing", words::assumedSpread(percentOf(assumptions.demandSwing)), words::demandSwingIsFor()},
        {"consumption_rate", words::assumedShare(assumptions.consumptionRate), words::consumptionRateIsFor()},
        {"hybrid_included", words::assumedInsights(assumptions.hybridIncluded), words::hybridIncludedIsFor()},
        {"hybrid_rate", words::assumedShare(assumptions.hybridRate), words::hybridRateIsFor()},
        {"outcome_rate",
         words::assumedShareAndSpread(percentOf(assumptions.outcomeRate), percentOf(assumptions.outcomeSpread)),
         words::outcomeRateIsFor()},
        {"outcome_value", words::assumedAmount(withDecimals(assumptions.outcomeValue, currency.exponent)),
         words::outcomeValueIsFor(currency.code)},
        {"performance_share", words::assumedShare(assumptions.performanceShare), words::performanceShareIsFor()},
        {"dynamic_multiplier", words::assumedShares(percentOf(wholeShare - widest), percentOf(wholeShare + widest)),
         words::dynamicMultiplierIsFor(percentOf(assumptions.dynamicStep))},
    };
}

Result<void> checkAssumptions(const ExperimentAssumptions& assumptions)
{
    const bool sharesAreSound = isShare(assumptions.usageNoise) && isShare(assumptions.demandSwing) &&
                                isShare(assumptions.outcomeSpread) &&
                                isShare(assumptions.outcomeRate - assumptions.outcomeSpread) &&
                                isShare(assumptions.outcomeRate + assumptions.outcomeSpread);
    if (!sharesAreSound)
        return misused(words::experimentSharesOutOfRange());
    if (!isRate(assumptions.consumptionRate) || !isRate(assumptions.hybridRate) ||
        !isRate(assumptions.performanceShare) || assumptions.outcomeValue.isNegative() ||
        assumptions.outcomeValue > Money::whole(1'000'000) || assumptions.hybridIncluded < 0)
        return misused(words::experimentRatesOutOfRange());
    if (assumptions.dynamicStep < 0 || assumptions.dynamicSteps < 0 || assumptions.dynamicSteps > maxDynamicSteps ||
        assumptions.dynamicStep * assumptions.dynamicSteps >= wholeShare)
        return misused(words::dynamicStepsOutOfRange(maxDynamicSteps));
    return {};
}

} // namespace seatwise
