#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "comparison/book_changes.h"
#include "comparison/impact.h"

namespace seatwise {

/// An account that pays more by the later of two lists.
struct DearerAccount
{
    std::string name;
    Money before;
    Money after;
};

/// What the later of two lists brings from accounts.
struct AccountsDifference
{
    std::int64_t payMore = 0;
    std::int64_t payLess = 0;
    std::int64_t paySame = 0;
    std::int64_t protectedByTerm = 0; ///< in none of the sums, nor are the next
    std::int64_t notPriced = 0;       ///< refused, or not priced by both lists
    Money before;
    Money after;
    bool isMonthly = false; ///< amounts are for a month; else for the billing period of each account
    std::vector<DearerAccount> hardestHit;
};

/// Two lists, in what they differ, and what that costs whom.
struct ListDifference
{
    SharedBook before;
    SharedBook after;
    std::vector<BookChange> changes;
    std::vector<PlanImpact> impact;
    PlanId shown;                       ///< the plan to draw; empty where no plan is in both, billed alike
    Billing billing = Billing::monthly; ///< of it
    std::optional<AccountsDifference> accounts;
};

/// The difference without accounts; the plan to draw is the first whose price is another for some seats, else the
/// first. Failed as impactOf(). R69.
[[nodiscard]] Result<ListDifference> differenceOf(const SharedBook& before, const SharedBook& after);

/// The intervals as CSV: plan, billing, from, to, direction, least, most, least_percent, most_percent; `to` is empty
/// where it goes on so for any number of seats. Amounts have `decimals`.
[[nodiscard]] std::string csvOf(const std::vector<PlanImpact>& impact, int decimals);

} // namespace seatwise
