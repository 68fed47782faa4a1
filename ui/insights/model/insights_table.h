#pragma once

#include <string>
#include <vector>

#include <QLocale>

#include "insights/model/insights_view_model.h"
#include "tables/sheet_table.h"

namespace seatwise::ui {

// The figures of the page as tables to go on with. The model must have figures.

/// The movements of the months on show as CSV, with the columns of `seatwise mrr --json`.
[[nodiscard]] std::string movementsAsCsv(const InsightsViewModel& model);

/// The movements, who left and why, who stays, and the forecast, as sheets of a workbook.
[[nodiscard]] std::vector<SheetTable> insightsSheets(const InsightsViewModel& model, const QLocale& locale);

} // namespace seatwise::ui
