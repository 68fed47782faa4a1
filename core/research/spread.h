#pragma once

#include <optional>
#include <vector>

#include "money/fixed.h"
#include "research/experiment.h"

namespace seatwise {

/// How predictable the revenue of a model is: what lies between p5 and p95, in percent of the mean, rounded once to 2
/// decimals, half up. The smaller, the more predictable. Nothing where the mean is not above zero.
[[nodiscard]] std::optional<Percent> spreadOf(const ModelOutcome& outcome);

/// The first of the outcomes with the highest mean; there is at least one.
[[nodiscard]] const ModelOutcome& highestRevenue(const std::vector<ModelOutcome>& outcomes);

/// The first of the outcomes with the smallest spread, one without a spread where none has any; there is at least one.
[[nodiscard]] const ModelOutcome& mostPredictable(const std::vector<ModelOutcome>& outcomes);

} // namespace seatwise
