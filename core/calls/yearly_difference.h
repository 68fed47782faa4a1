#pragma once

#include <optional>

#include "money/sums.h"
#include "pricing/price.h"

namespace seatwise {

/// What twelve months at a price cost, less what is charged once, so that scenarios of any billing can be set side by
/// side. Nothing where that does not fit.
[[nodiscard]] inline std::optional<Money> yearOf(const Price& price)
{
    return tryTimes(price.recurring(), months(Billing::annual) / months(price.billing()));
}

/// How much more a year costs at a price than at another, less than zero where it costs less. Nothing across
/// currencies.
[[nodiscard]] inline std::optional<Money> yearlyDifference(const Price& price, const Price& other)
{
    const auto year = yearOf(price);
    const auto otherYear = yearOf(other);
    if (!year || !otherYear || price.currency() != other.currency())
        return std::nullopt;
    return *year - *otherYear;
}

} // namespace seatwise
