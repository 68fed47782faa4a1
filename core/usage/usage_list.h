#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/table_rows.h"
#include "money/error.h"
#include "usage/credit_terms.h"

namespace seatwise {

/// The credits a customer used in a month.
struct MonthlyUse
{
    std::string month; ///< as written: "2026-01" or "1"
    CreditCount used = 0;

    friend bool operator==(const MonthlyUse&, const MonthlyUse&) = default;
};

/// Reads rows of month,used (table_rows.h says how columns are found). Months are written 2026-01, or all of them as
/// numbers, and follow each other without a gap. A ledger that leaves out a month is wrong in every later one, so the
/// whole list fails when a row cannot be used: the message counts those rows and names the first. Fails without a row.
[[nodiscard]] Result<std::vector<MonthlyUse>> readUsage(std::string_view text);

} // namespace seatwise
