#pragma once

#include <limits>
#include <optional>

#include "money/currency.h"
#include "money/error.h"
#include "money/fixed.h"

namespace seatwise {

__extension__ using Wide = __int128;

/// How a half of the last place is rounded. R2.
enum class Rounding {
    half_up,   ///< half away from zero
    half_even, ///< half to the even neighbour
};

/// An amount before it is rounded: 16 decimals in 128 bits, so that quantity × rate (6 + 10 decimals) is exact.
/// A quantity is at most 10^12 and a rate below 0.93 × 10^9, so a product is below 10^37; the tiers of a charge share
/// one quantity, and twelve months of it stay under the 1.7 × 10^38 that fit.
struct Exact
{
    static constexpr int places = 16;
    Wide units = 0;

    friend constexpr bool operator==(Exact, Exact) = default;
    friend constexpr auto operator<=>(Exact a, Exact b) { return a.units <=> b.units; }
    friend constexpr Exact operator+(Exact a, Exact b) { return {a.units + b.units}; }
    friend constexpr Exact operator-(Exact a, Exact b) { return {a.units - b.units}; }
    friend constexpr Exact operator*(Exact a, int times) { return {a.units * times}; }
    constexpr Exact& operator+=(Exact other) { return *this = *this + other; }
};

[[nodiscard]] constexpr Exact product(Quantity quantity, Rate rate) noexcept
{
    return {Wide{quantity.units()} * rate.units()};
}

[[nodiscard]] constexpr Exact exact(Rate rate) noexcept
{
    return {Wide{rate.units()} * Quantity::scale};
}

[[nodiscard]] constexpr Exact exact(Money money) noexcept
{
    return {Wide{money.units()} * detail::powerOfTen(Exact::places - Money::places)};
}

/// `percent` of `base`, exactly. Percent has 6 decimals and divides by 100: 4 + 6 + 2 places fit the 16.
[[nodiscard]] constexpr Exact percentOf(Percent percent, Money base) noexcept
{
    return {Wide{base.units()} * percent.units() * detail::powerOfTen(Exact::places - Money::places - 8)};
}

namespace detail {

/// Whether the units of an amount fit 64 bits, and their negation too.
[[nodiscard]] constexpr bool fits64(Wide units) noexcept
{
    constexpr Wide largest = std::numeric_limits<std::int64_t>::max();
    return units <= largest && units >= -largest;
}

} // namespace detail

/// dividend / divisor to the nearest whole number by the rule; divisor above zero.
[[nodiscard]] constexpr Wide divideRounded(Wide dividend, Wide divisor, Rounding rounding) noexcept
{
    const bool negative = dividend < 0;
    const auto magnitude = static_cast<unsigned __int128>(negative ? -dividend : dividend);
    const auto by = static_cast<unsigned __int128>(divisor);
    auto quotient = magnitude / by;
    const auto twice = (magnitude - quotient * by) * 2;
    if (twice > by || (twice == by && (rounding == Rounding::half_up || (quotient & 1) != 0)))
        ++quotient;
    const auto value = static_cast<Wide>(quotient);
    return negative ? -value : value;
}

/// The one rounding of a charge: to the minor unit of the currency. An error when the amount does not fit 64 bits.
[[nodiscard]] Result<Money> round(Exact amount, const Currency& currency, Rounding rounding);

/// As round(), for callers that price many amounts: nothing on overflow, no message built.
[[nodiscard]] constexpr std::optional<Money> tryRound(Exact amount, int currencyExponent, Rounding rounding) noexcept
{
    const std::int64_t minor = detail::powerOfTen(Money::places - currencyExponent);
    const Wide divisor = Wide{detail::powerOfTen(Exact::places - Money::places)} * minor;
    const Wide units = divideRounded(amount.units, divisor, rounding) * minor;
    if (!detail::fits64(units))
        return std::nullopt;
    return Money::fromUnits(static_cast<std::int64_t>(units));
}

/// total / divisor to 4 decimals, rounded once: a per-seat figure. Divisor above zero. R4.
[[nodiscard]] Money perUnit(Money total, std::int64_t divisor, Rounding rounding) noexcept;

/// total / divisor to the minor unit, rounded once: a monthly equivalent. Divisor above zero.
[[nodiscard]] Money share(Money total, std::int64_t divisor, const Currency& currency, Rounding rounding) noexcept;

/// The exact amount as a rate; nothing when it has more than 10 decimals or does not fit.
[[nodiscard]] std::optional<Rate> asRate(Exact amount) noexcept;

/// The sentence for an amount that does not fit. R5.
[[nodiscard]] Error amountTooLarge();

} // namespace seatwise
