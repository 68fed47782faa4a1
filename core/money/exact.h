#pragma once

#include <limits>
#include <optional>

#include "money/currency.h"
#include "money/error.h"
#include "money/fixed.h"
#include "words/decimal.h"

namespace seatwise {

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

/// The amount as it is shown in a message.
[[nodiscard]] constexpr Decimal decimalOf(Exact amount) noexcept
{
    return {.units = amount.units, .places = Exact::places};
}

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

/// What is divided to round a dividend to the nearest: its magnitude and half of the divisor.
[[nodiscard]] constexpr Magnitude raised(Wide dividend, Magnitude divisor) noexcept
{
    return static_cast<Magnitude>(dividend < 0 ? -dividend : dividend) + divisor / 2;
}

/// What the quotient of a raised dividend, rounded down, is above the nearest even one where the dividend lies half way
/// between two: 0 or 1, and 0 where halves are rounded up.
[[nodiscard]] constexpr unsigned aboveEven(Magnitude raisedDividend, Magnitude quotient, Magnitude divisor,
                                           Rounding rounding) noexcept
{
    if (rounding == Rounding::half_up)
        return 0;
    return quotient % 2 == 1 && divisor % 2 == 0 && quotient * divisor == raisedDividend ? 1 : 0;
}

} // namespace detail

/// dividend / divisor to the nearest whole number by the rule; divisor above zero.
[[nodiscard]] constexpr Wide divideRounded(Wide dividend, Wide divisor, Rounding rounding) noexcept
{
    const auto by = static_cast<detail::Magnitude>(divisor);
    const detail::Magnitude above = detail::raised(dividend, by);
    const detail::Magnitude quotient = above / by;
    const auto value = static_cast<Wide>(quotient - detail::aboveEven(above, quotient, by, rounding));
    return dividend < 0 ? -value : value;
}

namespace detail {

/// findRounded() of any amount.
template<int exponent>
[[nodiscard, gnu::noinline]] constexpr bool findAnyRounded(Money& money, Exact amount, Rounding rounding) noexcept
{
    const Wide minor = divideRounded(amount.units, powerOfTen(Exact::places - exponent), rounding);
    const Wide units = minor * powerOfTen(Money::places - exponent);
    money = Money::fromUnits(static_cast<std::int64_t>(units));
    return fits64(units);
}

/// magnitude / 2^power, which fits 64 bits, made of the two halves of the magnitude: the one instruction that shifts
/// 128 bits takes longer.
template<int power>
[[nodiscard]] constexpr std::uint64_t halvedBy(Magnitude magnitude) noexcept
{
    return (static_cast<std::uint64_t>(magnitude >> 64) << (64 - power)) +
           (static_cast<std::uint64_t>(magnitude) >> power);
}

/// findRounded() for a currency of so many decimals. Halved almost as many times as it is divided by ten, an amount
/// mostly fits 64 bits, where dividing by a number that is known is a multiplication.
template<int exponent>
[[nodiscard]] constexpr bool findRounded(Money& money, Exact amount, Rounding rounding) noexcept
{
    constexpr int halvings = Exact::places - exponent - 1;
    constexpr std::int64_t tens = powerOfTen(halvings + 1);
    constexpr auto divisor = static_cast<std::uint64_t>(tens >> halvings);
    const auto magnitude = static_cast<Magnitude>(amount.units);
    if (magnitude >> (63 + halvings) != 0) [[unlikely]] // negative, or large
        return findAnyRounded<exponent>(money, amount, rounding);
    std::uint64_t minor = (halvedBy<halvings>(magnitude) + divisor / 2) / divisor;
    minor -= aboveEven(raised(amount.units, tens), minor, tens, rounding);
    money = Money::fromUnits(static_cast<std::int64_t>(minor) * powerOfTen(Money::places - exponent));
    return true;
}

} // namespace detail

/// The one rounding of a charge: to the minor unit of the currency. An error when the amount does not fit 64 bits.
[[nodiscard]] Result<Money> round(Exact amount, const Currency& currency, Rounding rounding);

/// As round(), into `money`, for callers that price many amounts: false on overflow, no message built.
[[nodiscard]] constexpr bool findRounded(Money& money, Exact amount, int currencyExponent, Rounding rounding) noexcept
{
    if (currencyExponent == 2) [[likely]]
        return detail::findRounded<2>(money, amount, rounding);
    switch (currencyExponent) {
    case 0:
        return detail::findRounded<0>(money, amount, rounding);
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
