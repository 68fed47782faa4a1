#pragma once

#include <string>
#include <vector>

#include "cli/price_json.h"
#include "comparison/impact.h"

namespace seatwise::cli {

/// What a change of prices costs whom, interval by interval, amounts with so many decimals.
[[nodiscard]] Json impactJson(const std::vector<PlanImpact>& impact, int decimals);

/// The same as a table, in the words and the currency of the later book.
[[nodiscard]] std::string impactText(const std::vector<PlanImpact>& impact, const PriceBook& after);

/// "+$2.40", "−$3.00", "$0.00".
[[nodiscard]] std::string signedAmount(Money amount, const Currency& currency);

} // namespace seatwise::cli
