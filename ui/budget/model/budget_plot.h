#pragma once

#include "budget/model/budget_view_model.h"
#include "charts/curve_plot.h"
#include "theme/palette.h"

namespace seatwise::ui {

/// The cost of each year for low, expected and high growth, with the ceiling as a line where there is one.
[[nodiscard]] CurvePlot outlookPlot(const BudgetViewModel& model, const Palette& palette);

/// The expected cost of a year, for reading on the chart.
[[nodiscard]] std::optional<CurveMarker> outlookMarker(const BudgetViewModel& model, double year);

} // namespace seatwise::ui
