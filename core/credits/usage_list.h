#pragma once

#include <string>
#include <vector>

#include "credits/credit_terms.h"
#include "money/error.h"
#include "tables/list_reader.h"

namespace seatwise {

/// The credits a customer used in a month.
struct MonthlyUse
{
    std::string month; ///< "2026-01", or "1" where months are numbers
    CreditCount used;
    std::size_t rows = 1; ///< that it was added up from

    friend bool operator==(const MonthlyUse&, const MonthlyUse&) = default;
};

/// Months, and the rows that were left out as they sum the others.
using UsageList = RowsRead<MonthlyUse>;

/// month,used: months or single uses; credits have up to 4 decimals.
[[nodiscard]] const ListKind& usageColumns();

/// Reads the credits of each month (tables/table.h says how columns are found). Months are written 2026-01, or as
/// spreadsheets and people write a month or its first day ("Jan-26", "01/2026", "1.1.2026"), or all of them as numbers,
/// and follow each other without a gap. Where every row names a day ("2026-01-15", "2026-01-15T09:30:00Z", "15.1.2026")
/// and a month has several, they are single uses in any order, added up by month; a month between them without any had
/// none. A ledger that leaves out a use is wrong in every later month, so the whole list fails when a row cannot be
/// used: the message counts those rows and names the first. Fails without a row.
[[nodiscard]] Result<UsageList> readUsage(const Table& table, const ListChoices& choices = {});

} // namespace seatwise
