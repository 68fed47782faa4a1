#pragma once

#include <string>

#include "insights/quote_figures.h"

namespace seatwise::cli {

/// What `seatwise insights` prints: a table for each subject of which there is something to say. Of the quotes without
/// an answer those that wait longest, and how many more there are.
[[nodiscard]] std::string insightsText(const QuoteFigures& figures);

} // namespace seatwise::cli
