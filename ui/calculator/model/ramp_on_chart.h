#pragma once

#include <vector>

#include "calculator/model/plot.h"

namespace seatwise::ui {

/// The later years of a ramp as points of the chart along the seats, each with its year; none without a ramp, and where
/// no plan admits the seats.
[[nodiscard]] std::vector<CurvePin> rampOnChart(const CalculatorViewModel& model, CurveMode mode);

} // namespace seatwise::ui
