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

namespace detail {

__extension__ using Magnitude = unsigned __int128;

/// What divideRounded() returns of a quotient that was rounded down.
[[nodiscard]] constexpr Wide rounded(Wide dividend, Magnitude quotient, Magnitude divisor, Rounding rounding) noexcept
{
    const bool negative = dividend < 0;
    const auto magnitude = static_cast<Magnitude>(negative ? -dividend : dividend);
    const auto twice = (magnitude - quotient * divisor) * 2;
    if (twice > divisor || (twice == divisor && (rounding == Rounding::half_up || (quotient & 1) != 0)))
        ++quotient;
    const auto value = static_cast<Wide>(quotient);
    return negative ? -value : value;
}

/// magnitude / 10^power, rounded down. Halved so many times first it mostly fits 64 bits, where dividing by a number
/// that is known is a multiplication.
template<int power>
[[nodiscard]] constexpr Magnitude dividedByTens(Magnitude magnitude) noexcept
{
    constexpr std::int64_t tens = powerOfTen(power);
    constexpr auto fives = static_cast<std::uint64_t>(tens >> power);
    const Magnitude halved = magnitude >> power;
    const auto low = static_cast<std::uint64_t>(halved);
    return low == halved ? low / fives : magnitude / static_cast<Magnitude>(tens);
}

/// tryRound() for a currency of so many decimals.
template<int exponent>
[[nodiscard]] constexpr bool findRounded(Money& money, Exact amount, Rounding rounding) noexcept
{
    constexpr int power = Exact::places - exponent;
    const auto magnitude = static_cast<Magnitude>(amount.units < 0 ? -amount.units : amount.units);
    const Wide minor = rounded(amount.units, dividedByTens<power>(magnitude), powerOfTen(power), rounding);
    const Wide units = minor * powerOfTen(Money::places - exponent);
    money = Money::fromUnits(static_cast<std::int64_t>(units));
    return fits64(units);
}

} // namespace detail

/// dividend / divisor to the nearest whole number by the rule; divisor above zero.
[[nodiscard]] constexpr Wide divideRounded(Wide dividend, Wide divisor, Rounding rounding) noexcept
{
    const auto magnitude = static_cast<detail::Magnitude>(dividend < 0 ? -dividend : dividend);
    const auto by = static_cast<detail::Magnitude>(divisor);
    return detail::rounded(dividend, magnitude / by, by, rounding);
}

/// The one rounding of a charge: to the minor unit of the currency. An error when the amount does not fit 64 bits.
[[nodiscard]] Result<Money> round(Exact amount, const Currency& currency, Rounding rounding);

/// As round(), into `money`, for callers that price many amounts: false on overflow, no message built.
[[nodiscard]] constexpr bool findRounded(Money& money, Exact amount, int currencyExponent, Rounding rounding) noexcept
{
    switch (currencyExponent) {
    case 0:
        return detail::findRounded<0>(money, amount, rounding);
    case 2:
        return detail::findRounded<2>(money, amount, rounding);
    case 3:
        return detail::findRounded<3>(money, amount, rounding);
    default:
        return detail::findRounded<Money::places>(money, amount, rounding);
    }
}

/// As round(); nothing on overflow, no message built.
[[nodiscard]] constexpr std::optional<Money> tryRound(Exact amount, int currencyExponent, Rounding rounding) noexcept
{
    Money money;
    return findRounded(money, amount, currencyExponent, rounding) ? std::optional(money) : std::nullopt;
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
