#pragma once

#include <optional>

#include "analysis/experiment.h"
#include "money/fixed.h"

namespace seatwise {

/// How predictable the revenue of a model is: what lies between p5 and p95, in percent of the mean, rounded once to 2
/// decimals, half up. The smaller, the more predictable. Nothing where the mean is not above zero.
[[nodiscard]] std::optional<Percent> spreadOf(const ModelOutcome& outcome);

} // namespace seatwise
