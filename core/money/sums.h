#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "money/error.h"
#include "money/exact.h"
#include "money/fixed.h"

namespace seatwise {

// Sums and multiples of amounts. What does not fit is an error with the sentence of amountTooLarge(); for callers that
// price many amounts, nothing or false, with no message built. R5.

/// Adds to a sum; false where the new sum does not fit, which leaves the sum as it was.
[[nodiscard]] constexpr bool addTo(std::int64_t& sum, std::int64_t more) noexcept
{
    std::int64_t total = 0;
    if (__builtin_add_overflow(sum, more, &total))
        return false;
    sum = total;
    return true;
}

[[nodiscard]] constexpr bool addTo(Money& sum, Money more) noexcept
{
    std::int64_t units = sum.units();
    if (!addTo(units, more.units()))
        return false;
    sum = Money::fromUnits(units);
    return true;
}

/// The sum of two amounts; nothing where that does not fit.
[[nodiscard]] constexpr std::optional<Money> tryAdd(Money a, Money b) noexcept
{
    return addTo(a, b) ? std::optional(a) : std::nullopt;
}

/// A figure so many times, such as a month's amount for twelve months; nothing where that does not fit.
template<class Tag, int Places>
[[nodiscard]] constexpr std::optional<Fixed<Tag, Places>> tryTimes(Fixed<Tag, Places> figure,
                                                                   std::int64_t count) noexcept
{
    std::int64_t units = 0;
    if (__builtin_mul_overflow(figure.units(), count, &units))
        return std::nullopt;
    return Fixed<Tag, Places>::fromUnits(units);
}

/// An amount of whole minor units, cents for USD, as their number.
[[nodiscard]] constexpr std::int64_t minorUnits(Money amount, const Currency& currency) noexcept
{
    return amount.units() / Money::step(currency.exponent).units();
}

/// So many minor units, which fit.
[[nodiscard]] constexpr Money ofMinorUnits(std::int64_t count, const Currency& currency) noexcept
{
    return Money::fromUnits(count * Money::step(currency.exponent).units());
}

/// 1 from a quantity on, 0 below it; none is below zero. For counting without a branch: compared without signs, a
/// quantity is counted by the carry of the comparison.
[[nodiscard]] constexpr std::size_t oneFrom(Quantity from, Quantity quantity) noexcept
{
    return static_cast<std::uint64_t>(from.units()) <= static_cast<std::uint64_t>(quantity.units()) ? 1 : 0;
}

/// How many packages of a size above zero hold a quantity, which is not below zero.
[[nodiscard]] constexpr std::int64_t countToHold(Quantity quantity, Quantity size) noexcept
{
    return quantity.units() / size.units() + (quantity.units() % size.units() != 0 ? 1 : 0);
}

/// How many packages of a size above zero a quantity, which is not below zero, fills.
[[nodiscard]] constexpr std::int64_t countOfWhole(Quantity quantity, Quantity size) noexcept
{
    return quantity.units() / size.units();
}

/// An amount and so many times another, for a loop whose ends were tried: the sum fits.
[[nodiscard]] constexpr Money risen(Money start, Money each, std::int64_t count) noexcept
{
    return Money::fromUnits(start.units() + each.units() * count);
}

/// The sum of two amounts.
[[nodiscard]] inline Result<Money> add(Money a, Money b)
{
    if (addTo(a, b))
        return a;
    return tl::make_unexpected(amountTooLarge());
}

/// An amount so many times.
[[nodiscard]] inline Result<Money> times(Money amount, std::int64_t count)
{
    if (const auto product = tryTimes(amount, count))
        return *product;
    return tl::make_unexpected(amountTooLarge());
}

/// What amounts come to together; `amountOf` gives the amount of each, as `&Line::amount` does.
template<class Range, class AmountOf = std::identity>
[[nodiscard]] Result<Money> sumOf(const Range& range, AmountOf amountOf = {})
{
    Money sum;
    for (const auto& each : range)
        if (!addTo(sum, std::invoke(amountOf, each)))
            return tl::make_unexpected(amountTooLarge());
    return sum;
}

} // namespace seatwise
