#pragma once

#include <vector>

#include <QString>

#include "calendar/icalendar.h"
#include "viewmodels/budget_view_model.h"

namespace seatwise::ui {

/// The dates of the budget in order: order by, first day, next year of the budget, and every invoice.
[[nodiscard]] std::vector<DayEvent> budgetDates(const BudgetViewModel& model);

/// The same as an iCalendar file, made on the day the window opened.
[[nodiscard]] std::string budgetCalendar(const BudgetViewModel& model);

/// The days to order by, in a sentence.
[[nodiscard]] QString orderByText(const BudgetViewModel& model);

} // namespace seatwise::ui
