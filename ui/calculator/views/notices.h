#pragma once

#include <vector>

#include "widgets/notice_bar.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// The notices of the price on show, in the words and with the actions of the window. Tax, an approval and the annual
/// policy as published are said elsewhere on the page and not repeated.
[[nodiscard]] std::vector<BarNotice> noticesFor(const CalculatorViewModel& model);

/// Carries out the action of a notice.
void carryOut(CalculatorViewModel& model, const QString& actionId);

} // namespace seatwise::ui
