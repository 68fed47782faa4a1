#pragma once

#include <optional>

#include "charges/amount.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "pricing/price.h"

namespace seatwise {

/// How much more or less one price costs than another.
struct MonthlyDifference
{
    Money amount; ///< never below zero
    bool isMore = false;
    /// Of the other price, to a tenth, never below zero; absent above nothing, and of a cent beside billions.
    std::optional<Percent> percent;

    friend bool operator==(const MonthlyDifference&, const MonthlyDifference&) = default;
};

/// What an amount is more or less than another of the same currency.
[[nodiscard]] inline MonthlyDifference differenceOf(Money amount, Money other)
{
    const bool isMore = amount > other;
    const Money difference = isMore ? amount - other : other - amount;
    return {difference, isMore,
            other.isZero() ? std::nullopt
                           : nearest(ratio(difference, other) * 100, Percent::step(1), Rounding::half_up)};
}

/// What `price` costs more or less than another for a month, so that annual and monthly billing can be set side by
/// side: the difference of their monthly equivalents. Both are of one currency.
[[nodiscard]] inline MonthlyDifference monthlyDifference(const Price& price, const Price& other)
{
    return differenceOf(price.monthlyEquivalent(), other.monthlyEquivalent());
}

/// What the price of a selection that is billed annually lies below twelve monthly ones with the same offers; below
/// zero where it lies above; what is charged once is in neither. Nothing where the selection has no price billed
/// monthly. R14.
[[nodiscard]] inline std::optional<Money> annualSaving(const PriceBook& book, Selection selection, Money annual)
{
    selection.billing = Billing::monthly;
    const auto monthly = price(book, selection);
    const auto year = monthly ? tryTimes(monthly->recurring(), months(Billing::annual)) : std::nullopt;
    return year ? std::optional(*year - annual) : std::nullopt;
}

} // namespace seatwise
