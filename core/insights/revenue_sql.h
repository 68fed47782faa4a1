#pragma once

#include <string>
#include <string_view>

#include "insights/mrr_rules.h"
#include "money/currency.h"
#include "sql/sql_dialect.h"

namespace seatwise {

/// The query of what each account brings, from TABLE_priced: account_id, customer, plan, first_day, last_day,
/// cancelled_day, until_day (sqlForever() for none), yearly, in_full and used in 10^-16 of the currency, as in Account,
/// each in ClickHouse as sqlHalves(), yearly_whole and yearly_rest, and note, which says why an account counts in no
/// sum; "" where it counts. What it refuses is what readAccounts() refuses, but for three in a row of which the second
/// overlaps both others: there the third goes too. A column that a rule does not ask for is not read. R85, R86.
[[nodiscard]] std::string revenueSql(SqlDialect dialect, const std::string& table, const MrrRule& rule,
                                     const Currency& currency);

} // namespace seatwise
