#include "analysis/spread.h"

#include <algorithm>

#include "money/exact.h"

namespace seatwise {

std::optional<Percent> spreadOf(const ModelOutcome& outcome)
{
    const std::int64_t mean = outcome.revenueMean.units();
    if (mean <= 0)
        return std::nullopt;
    constexpr Wide hundredth = Percent::scale / 100;
    const Wide width = Wide{outcome.p95.units()} - outcome.p5.units();
    const Wide units = divideRounded(width * 10'000, mean, Rounding::half_up) * hundredth;
    if (!detail::fits64(units))
        return std::nullopt;
    return Percent::fromUnits(static_cast<std::int64_t>(units));
}

const ModelOutcome& highestRevenue(const std::vector<ModelOutcome>& outcomes)
{
    return *std::max_element(outcomes.begin(), outcomes.end(),
                             [](const auto& a, const auto& b) { return a.revenueMean < b.revenueMean; });
}

const ModelOutcome& mostPredictable(const std::vector<ModelOutcome>& outcomes)
{
    return *std::min_element(outcomes.begin(), outcomes.end(), [](const auto& a, const auto& b) {
        const auto first = spreadOf(a);
        const auto second = spreadOf(b);
        return first && (!second || *first < *second);
    });
}

} // namespace seatwise
