#pragma once

#include <vector>

#include <QStringList>

#include "budget/model/budget_view_model.h"
#include "calendar/icalendar.h"

namespace seatwise::ui {

/// The dates of the budget in order: the first day, the years of the budget that follow it (those of the outlook, one
/// at the least), the day to order by for each, and every invoice.
[[nodiscard]] std::vector<DayEvent> budgetDates(const BudgetViewModel& model);

/// Rows of the same without the invoices: the day, what it is, and how far it is from today.
[[nodiscard]] std::vector<QStringList> dateRows(const BudgetViewModel& model);

/// The same as an iCalendar file, made on the day the window opened.
[[nodiscard]] std::string budgetCalendar(const BudgetViewModel& model);

/// The days to order by, in a sentence: those that are not past.
[[nodiscard]] QString orderByText(const BudgetViewModel& model);

/// That the first day can no longer be reached, and which is the next that can; empty while there is time.
[[nodiscard]] QString tooLateText(const BudgetViewModel& model);

} // namespace seatwise::ui
