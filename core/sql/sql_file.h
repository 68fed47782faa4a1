#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/book_loss.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "sql/sql_dialect.h"

namespace seatwise {

/// A price book as a file of SQL.
struct SqlFile
{
    std::string text;
    std::vector<BookLoss> losses;
};

/// What an engine needs to price a table with the columns account_id, plan, seats and billing: the view TABLE_priced
/// with the total in minor units and a note, the view ID_check, which answers a row for each of some 2,000 points that
/// the engine prices otherwise than the rules do, and, where the engine has functions, ID_total(plan, seats, billing).
/// Misused: a name that is no table's. Refused: a book of which no number of seats stays within 64 bits. R73.
[[nodiscard]] Result<SqlFile> sqlFile(const PriceBook& book, SqlDialect dialect, std::string_view table);

} // namespace seatwise
