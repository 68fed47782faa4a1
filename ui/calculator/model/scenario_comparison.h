#pragma once

#include <vector>

#include <QStringList>

namespace seatwise::ui {

class CalculatorViewModel;

/// A row of the comparison: a cell for each scenario, in the order of their tabs.
struct ScenarioRow
{
    QString title;
    QStringList cells;
    bool isStrong = false;
};

/// The scenarios of a call side by side, as texts ready to show. What one costs more or less than the first stands
/// below with its period; of two currencies there is no difference.
struct ScenarioComparison
{
    QStringList columns; ///< "Scenario A"
    std::vector<ScenarioRow> rows;
};

[[nodiscard]] ScenarioComparison compareScenarios(const CalculatorViewModel& model);

/// The same for the clipboard, cells apart by tabs, as spreadsheets take it.
[[nodiscard]] QString asText(const ScenarioComparison& comparison);

} // namespace seatwise::ui
