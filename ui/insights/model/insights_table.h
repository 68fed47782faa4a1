#pragma once

#include <string>

#include "insights/model/insights_view_model.h"

namespace seatwise::ui {

/// The movements of the months on show as CSV, with the columns of `seatwise mrr --json`. The model must have figures.
[[nodiscard]] std::string movementsAsCsv(const InsightsViewModel& model);

} // namespace seatwise::ui
