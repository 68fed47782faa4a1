#pragma once

#include <string>

#include "cli/price_json.h"
#include "insights/quote_figures.h"

namespace seatwise::cli {

/// The object of `seatwise insights --json`. Scripts rely on its keys: none changes its name or meaning. Amounts are
/// plain decimals of one currency each; rates, in percent, and medians and means, in days, are texts of two decimals,
/// or null where there is nothing that they are of.
[[nodiscard]] Json insightsJson(const QuoteFigures& figures, std::int64_t damaged);

/// A band of seats: "20-99", "2000+".
[[nodiscard]] std::string bandName(const TallyOfBand& band);

/// A band of discounts: "none", "up to 5", "above 20".
[[nodiscard]] std::string bandName(const DiscountsOfBand& band);

} // namespace seatwise::cli
