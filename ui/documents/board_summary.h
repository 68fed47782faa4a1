#pragma once

#include "documents/document.h"
#include "documents/pdf_document.h"

namespace seatwise::ui {

class BudgetViewModel;

/// The budget for a board in plain words; the model has a pool.
[[nodiscard]] Document boardSummary(const BudgetViewModel& model);

/// The same as one page of PDF in the language that the inputs ask for, Letter where the program's locale measures in
/// inches, else A4. Nothing where there is no pool.
[[nodiscard]] PdfDocument boardSummaryPdf(const BudgetViewModel& model);

} // namespace seatwise::ui
