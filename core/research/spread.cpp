#include "research/spread.h"

#include <algorithm>

#include "money/quotient.h"

namespace seatwise {

std::optional<Percent> spreadOf(const ModelOutcome& outcome)
{
    if (outcome.revenueMean <= Money{})
        return std::nullopt;
    return nearest(ratio(outcome.p95 - outcome.p5, outcome.revenueMean) * 100, Percent::step(2), Rounding::half_up);
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
