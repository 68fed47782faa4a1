#pragma once

#include <cstdint>
#include <optional>

#include "insights/movements.h"

namespace seatwise {

/// What is left of those who paid a year ago.
struct KeptRevenue
{
    std::optional<Percent> net;   ///< what they pay now of what they paid; absent where nobody paid
    std::optional<Percent> gross; ///< the same without what any of them pays more
    std::int64_t customers = 0;   ///< who paid a year ago
    std::int64_t left = 0;        ///< who of them pay nothing now

    friend bool operator==(const KeptRevenue&, const KeptRevenue&) = default;
};

/// From the end of the same month a year before to that of a month; who began since counts for nothing.
/// Failed: an amount that does not fit. R86.
[[nodiscard]] Result<KeptRevenue> keptRevenue(const std::vector<Account>& accounts, const MrrRule& rule, Month month,
                                              const Currency& currency);

} // namespace seatwise
