#pragma once

#include <functional>

#include "calculator/model/comparison.h"
#include "calculator/model/scenario_comparison.h"

class QTableWidget;
class QWidget;

namespace seatwise::ui {

/// An empty table in the manner of the page: no frame, no editing, rows told by their first column.
[[nodiscard]] QTableWidget* makeComparisonTable(const QString& accessibleName);

/// The rows at the height they need in the width there is, and the table as high as its rows: the page scrolls, not the
/// table.
void fitRows(QTableWidget& table);

/// Plans as columns: total, per seat, seats, billing, then a row for each feature. The cheapest plan is marked, a row
/// in which plans differ is set in bold; with `onlyDifferences` the other feature rows are left out.
void fillPlans(QTableWidget& table, const Comparison& comparison, bool onlyDifferences);

/// Some scenarios of a comparison as columns, from this place on and as many, and below each what `action` makes for
/// it.
void fillScenarios(QTableWidget& table, const ScenarioComparison& comparison, int from, int count,
                   const std::function<QWidget*(int place)>& action);

} // namespace seatwise::ui
