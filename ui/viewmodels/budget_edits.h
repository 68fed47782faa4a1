#pragma once

#include <QString>

#include "viewmodels/budget_inputs.h"

namespace seatwise::ui {

/// A change of the Budget page, as the menu names it and as it is told from others.
struct BudgetEdit
{
    QString name;
    int field = 0; ///< 0: always a step of its own
};

/// What differs between two inputs of the Budget page: "remove Bell School".
[[nodiscard]] BudgetEdit budgetEdit(const BudgetInputs& before, const BudgetInputs& after);

} // namespace seatwise::ui
