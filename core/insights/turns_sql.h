#pragma once

#include <string>

#include "insights/mrr_rules.h"
#include "sql/sql_view.h"

namespace seatwise {

/// The month, of those counted from January of the year 0, from which on an account without an end brings nothing.
inline constexpr int monthAfterAll = 120'000;

/// Adds the steps from the view of revenueSql() to "turns": a row for each customer and month in which the customer
/// pays another amount than at the month's end before, or was there in between: customer, month, was and becomes, in
/// the units of an Exact, visit, which counts where both are 0, and first_paid, the first month of the customer.
/// As Course has it. R85, R86.
void addTurns(SqlSteps& steps, SqlDialect dialect, const std::string& revenue, const MrrRule& rule);

} // namespace seatwise
