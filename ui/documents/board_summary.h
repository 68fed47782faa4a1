#pragma once

#include <QByteArray>

namespace seatwise::ui {

class BudgetViewModel;

/// The budget for a board in plain words, as one page of PDF; Letter where the locale measures in inches, else A4.
[[nodiscard]] QByteArray boardSummaryPdf(const BudgetViewModel& model);

} // namespace seatwise::ui
