#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "telemetry/usage_event.h"

namespace seatwise {

/// How often each of the three events happened.
struct UsageCounts
{
    std::int64_t prices = 0;
    std::int64_t comparisons = 0;
    std::int64_t runs = 0; ///< of the program in which the Calculator was used

    friend bool operator==(const UsageCounts&, const UsageCounts&) = default;
};

struct UsageOfMonth
{
    std::string month; ///< in UTC, "2026-11"
    UsageCounts counts;

    friend bool operator==(const UsageOfMonth&, const UsageOfMonth&) = default;
};

/// What was asked for of a plan.
struct PricedPlan
{
    std::string book; ///< the id of a shipped one, or "own"
    std::string plan; ///< its id, or "own"
    std::int64_t times = 0;
    SeatCount fewest = 0;
    SeatCount most = 0;
    std::int64_t annually = 0; ///< of the times

    friend bool operator==(const PricedPlan&, const PricedPlan&) = default;
};

/// What the records of use add up to.
struct UsageTally
{
    UsageCounts counts;
    std::vector<UsageOfMonth> months; ///< that have a record, in their order
    std::vector<PricedPlan> plans;    ///< the most often priced first, of equal ones by their ids
    std::int64_t unread = 0;          ///< lines that are no record of the three events

    friend bool operator==(const UsageTally&, const UsageTally&) = default;
};

/// Adds records up. A record whose parameters are missing or none counts as unread. R60.
[[nodiscard]] UsageTally tallyOf(const std::vector<UsageRecord>& records);

} // namespace seatwise
