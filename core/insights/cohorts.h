#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date.h"
#include "insights/account.h"

namespace seatwise {

/// Customers who began in the same year, or month, and how many of them were left.
struct Cohort
{
    std::chrono::year year{};
    std::optional<std::chrono::month> month; ///< absent: all of the year
    std::vector<std::int64_t> survivors;     ///< at the start, after the first renewal, and so on; never rises

    friend bool operator==(const Cohort&, const Cohort&) = default;
};

/// "2024", "2026-03".
[[nodiscard]] std::string beganText(const Cohort& cohort);

/// The cohorts of those who have begun by `today`, the oldest first. All accounts of a customer are one customer, who
/// began on the first day of the first of them, and is left after a renewal who is in service on the day on which each
/// year until then begins, counted from that first day. Whoever is not has left, also where they came back later.
/// Counted are the renewals that all of a cohort have come to by `today`: of those whom one of them has not come to,
/// nobody knows who will be left. By month where nobody has come to a renewal yet. Amounts are not looked at. R95.
[[nodiscard]] std::vector<Cohort> cohortsOf(const std::vector<Account>& accounts, Date today);

} // namespace seatwise
