#pragma once

#include "calculator/model/calculator_view_model.h"
#include "charts/curve_plot.h"
#include "theme/palette.h"

namespace seatwise::ui {

/// What a seat of the plan on show costs a month as the seats grow, that curve alone; none where its price does not go
/// by seats.
[[nodiscard]] CurvePlot callCurve(const CalculatorViewModel& model, const Palette& palette);

/// The price on show as a place on it: "about $0.21 at 450". Nothing where the seats have no price.
[[nodiscard]] std::optional<CurveMarker> callMarker(const CalculatorViewModel& model);

} // namespace seatwise::ui
