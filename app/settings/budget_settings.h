#pragma once

#include <optional>

#include <QSettings>

#include "viewmodels/budget_inputs.h"

namespace seatwise {

/// What the last run left on the Budget page, from the group "budget"; nothing in a first run. A value that does not
/// read, or that the page could not hold, is as in a first run.
[[nodiscard]] std::optional<ui::BudgetInputs> readBudget(const QSettings& stored);

/// Leaves it for the next run.
void writeBudget(QSettings& stored, const ui::BudgetInputs& inputs);

} // namespace seatwise
