#pragma once

#include <chrono>
#include <vector>

#include "credits/usage_list.h"
#include "money/error.h"
#include "money/fixed.h"

namespace seatwise {

/// The use that is expected of a customer: a usual number of credits in the first month, which grows from each month
/// to the next.
struct ExpectedUse
{
    CreditCount usual;
    Percent growth;  ///< a month; −100 to 1,000
    int months = 24; ///< 1 to mostMonths
    std::chrono::year_month first{};

    friend bool operator==(const ExpectedUse&, const ExpectedUse&) = default;
};

/// The months with their credits, as readUsage() writes them ("2026-12"). Growth is carried with 6 decimals, so that a
/// small number grows too; a month's credits are that rounded half up. Misused: figures outside their limits, and a
/// month that would use more than mostCredits, naming it.
[[nodiscard]] Result<std::vector<MonthlyUse>> expectedUse(const ExpectedUse& expected);

/// "2026-12": a month as lists of use write it.
[[nodiscard]] std::string written(std::chrono::year_month month);

} // namespace seatwise
