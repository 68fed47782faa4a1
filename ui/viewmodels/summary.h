#pragma once

#include <QString>

#include "viewmodels/calculator_view_model.h"

namespace seatwise::ui {

/// The one line that is copied (Ctrl+Shift+C): plan, seats, month, year and the rule behind it, per seat, what start,
/// term and offers come to, price book and how long the price holds.
[[nodiscard]] QString summaryLine(const CalculatorViewModel& model);

/// The short line of the status bar.
[[nodiscard]] QString statusLine(const CalculatorViewModel& model);

} // namespace seatwise::ui
