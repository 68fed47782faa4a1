#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "insights/movements.h"
#include "insights/mrr_rules.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "sql/sql_dialect.h"

namespace seatwise {

/// The months that a view answers. Absent: from the month of the first account, to that of the day of the query, or,
/// where all accounts begin later, of the last account.
struct MonthsAsked
{
    std::optional<Month> from;
    std::optional<Month> to;
};

/// How revenue moves by month, for a database that prices its accounts by sqlFile(): the view TABLE_revenue, what each
/// account brings in a year in 10^-16 of the currency, with a note where it counts in no sum; and the view
/// TABLE_movements with month, start_mrr, new_mrr, expansion, contraction, churn, reactivation, end_mrr in minor units,
/// customers, and unpriced, the accounts begun by the end of the month that count in no sum. Each row is the cents of
/// movementsOf(). The comments at its head say which columns the table needs.
/// Misused: a name that is no table's, SQLite, months out of order or too many. Refused: a book that charges something
/// once, as TABLE_priced holds that in its total. R85, R86.
[[nodiscard]] Result<std::string> movementsSql(const PriceBook& book, SqlDialect dialect, std::string_view table,
                                               MrrRules rules, const MonthsAsked& months);

} // namespace seatwise
