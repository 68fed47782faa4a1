#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "credits/credit_terms.h"
#include "money/error.h"
#include "money/fixed.h"
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

/// The use that is expected of a customer: a usual number of credits in the first month, which grows from each month
/// to the next.
struct ExpectedUse
{
    CreditCount usual;
    Percent growth;  ///< a month; −100 to 1,000
    int months = 24; ///< 1 to maxMonths
    std::chrono::year_month first{};

    friend bool operator==(const ExpectedUse&, const ExpectedUse&) = default;
};

/// The months with their credits, as readUsage() writes them ("2026-12"). Growth is carried with 6 decimals, so that a
/// small number grows too; a month's credits are that rounded half up. Misused: figures outside their limits, and a
/// month that would use more than maxCredits, naming it.
[[nodiscard]] Result<std::vector<MonthlyUse>> expectedUse(const ExpectedUse& expected);

/// "2026-12": a month as lists of use write it.
[[nodiscard]] std::string written(std::chrono::year_month month);

} // namespace seatwise
