#pragma once

#include <optional>

#include "calculator/model/plot.h"
#include "charts/curve_plot.h"

namespace seatwise::ui {

/// The budget as a level of the chart; nothing where no budget was given, and in the modes that count single seats.
struct BudgetLevel
{
    double y = 0;
    QString label; ///< "Budget $2,000.00 a year"

    friend bool operator==(const BudgetLevel&, const BudgetLevel&) = default;
};

[[nodiscard]] std::optional<BudgetLevel> budgetLevel(const CalculatorViewModel& model, CurveMode mode);

/// "up to 222 seats, $0.28 left", or why not; empty without a budget.
[[nodiscard]] QString budgetText(const CalculatorViewModel& model);

/// The first seat count that costs more than the budget, on the plan on show; nothing where there is none.
[[nodiscard]] std::optional<SeatCount> firstOverBudget(const CalculatorViewModel& model);

/// The same as a point of the chart: "1,036 seats: over budget".
[[nodiscard]] std::optional<CurvePin> overBudgetPin(const CalculatorViewModel& model, CurveMode mode);

} // namespace seatwise::ui
