#pragma once

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/comparison.h"

class QTableWidget;

namespace seatwise::ui {

/// An empty table in the manner of the page: no frame, no editing, rows told by their first column.
[[nodiscard]] QTableWidget* makeComparisonTable(const QString& accessibleName);

/// Plans as columns: total, per seat, seats, billing, then a row for each feature. The cheapest plan is marked, a row
/// in which plans differ is set in bold; with `onlyDifferences` the other feature rows are left out.
void fillPlans(QTableWidget& table, const Comparison& comparison, bool onlyDifferences);

/// What is on show and the pinned scenarios as columns, with differences in money and percent for a month.
void fillPins(QTableWidget& table, const CalculatorViewModel& model);

} // namespace seatwise::ui
