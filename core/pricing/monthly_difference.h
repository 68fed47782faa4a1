#pragma once

#include "pricing/price.h"

namespace seatwise {

/// How much more or less one price costs than another.
struct MonthlyDifference
{
    Money amount; ///< never below zero
    bool isMore = false;

    friend bool operator==(const MonthlyDifference&, const MonthlyDifference&) = default;
};

/// What `price` costs more or less than another for a month, so that annual and monthly billing can be set side by
/// side: the difference of their monthly equivalents. Both are of one currency.
[[nodiscard]] inline MonthlyDifference monthlyDifference(const Price& price, const Price& other)
{
    if (price.monthlyEquivalent() > other.monthlyEquivalent())
        return {price.monthlyEquivalent() - other.monthlyEquivalent(), true};
    return {other.monthlyEquivalent() - price.monthlyEquivalent(), false};
}

} // namespace seatwise
