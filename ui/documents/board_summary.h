#pragma once

#include "documents/pdf_document.h"

namespace seatwise::ui {

class BudgetViewModel;

/// The budget for a board in plain words, as one page of PDF; Letter where the locale measures in inches, else A4.
[[nodiscard]] PdfDocument boardSummaryPdf(const BudgetViewModel& model);

} // namespace seatwise::ui
