#pragma once

#include <cstdint>
#include <optional>

#include "money/exact.h"
#include "money/fixed.h"

namespace seatwise {

/// A figure before it is rounded, where a decimal is not enough: the exact quotient of two whole numbers of 128 bits,
/// the divisor above zero. Any money, rate, percentage or quantity is one; a product of two of them and a number of
/// seats, or of one and 10^18, fits. It is rounded once, by one of the functions below. R2.
struct Quotient
{
    Wide dividend = 0;
    Wide divisor = 1;

    constexpr Quotient() = default;
    constexpr Quotient(Wide of, Wide by = 1) noexcept
        : dividend(of)
        , divisor(by)
    {
    }
    template<class Tag, int Places>
    constexpr Quotient(Fixed<Tag, Places> figure) noexcept
        : dividend(figure.units())
        , divisor(Fixed<Tag, Places>::scale)
    {
    }
    constexpr Quotient(Exact amount) noexcept
        : dividend(amount.units)
        , divisor(Wide{detail::powerOfTen(Exact::places)})
    {
    }

    friend constexpr Quotient operator*(Quotient a, Quotient b) noexcept
    {
        return {a.dividend * b.dividend, a.divisor * b.divisor};
    }
    /// `b` above zero.
    friend constexpr Quotient operator/(Quotient a, Quotient b) noexcept
    {
        return {a.dividend * b.divisor, a.divisor * b.dividend};
    }
    friend constexpr Quotient operator+(Quotient a, Quotient b) noexcept
    {
        return {a.dividend * b.divisor + b.dividend * a.divisor, a.divisor * b.divisor};
    }
    friend constexpr Quotient operator-(Quotient a, Quotient b) noexcept
    {
        return a + Quotient(-b.dividend, b.divisor);
    }

    friend constexpr bool operator==(Quotient a, Quotient b) noexcept
    {
        return a.dividend * b.divisor == b.dividend * a.divisor;
    }
    friend constexpr auto operator<=>(Quotient a, Quotient b) noexcept
    {
        return a.dividend * b.divisor <=> b.dividend * a.divisor;
    }
};

/// What part one figure is of another of its kind, which is above zero.
template<class Tag, int Places>
[[nodiscard]] constexpr Quotient ratio(Fixed<Tag, Places> part, Fixed<Tag, Places> whole) noexcept
{
    return {part.units(), whole.units()};
}

/// How far a part of something lies below all of it, in percent: 20 for 4 / 5.
[[nodiscard]] constexpr Quotient percentBelow(Quotient part) noexcept
{
    return {(part.divisor - part.dividend) * 100, part.divisor};
}

/// To the nearest whole number.
[[nodiscard]] constexpr Wide nearest(Quotient quotient, Rounding rounding) noexcept
{
    return divideRounded(quotient.dividend, quotient.divisor, rounding);
}

/// The largest whole number that is not above it; it is not below zero.
[[nodiscard]] constexpr Wide roundedDown(Quotient quotient) noexcept
{
    return quotient.dividend / quotient.divisor;
}

/// The smallest whole number that is not below it; it is not below zero.
[[nodiscard]] constexpr Wide roundedUp(Quotient quotient) noexcept
{
    return (quotient.dividend + quotient.divisor - 1) / quotient.divisor;
}

namespace detail {

/// How often a step goes into a quotient.
template<class Tag, int Places>
[[nodiscard]] constexpr Quotient inSteps(Quotient quotient, Fixed<Tag, Places> step) noexcept
{
    constexpr Wide scale = Fixed<Tag, Places>::scale;
    if (quotient.divisor % scale == 0)
        return {quotient.dividend, quotient.divisor / scale * step.units()};
    return {quotient.dividend * scale, quotient.divisor * step.units()};
}

template<class Tag, int Places>
[[nodiscard]] constexpr std::optional<Fixed<Tag, Places>> stepsOf(Fixed<Tag, Places> step, Wide count) noexcept
{
    const Wide most = std::numeric_limits<std::int64_t>::max() / step.units();
    if (count > most || count < -most)
        return std::nullopt;
    return Fixed<Tag, Places>::fromUnits(static_cast<std::int64_t>(count) * step.units());
}

} // namespace detail

/// As the functions above, to a multiple of a step above zero, such as Money::step(2) for cents; nothing where it does
/// not fit.
template<class Tag, int Places>
[[nodiscard]] constexpr std::optional<Fixed<Tag, Places>> nearest(Quotient quotient, Fixed<Tag, Places> step,
                                                                  Rounding rounding) noexcept
{
    return detail::stepsOf(step, nearest(detail::inSteps(quotient, step), rounding));
}

template<class Tag, int Places>
[[nodiscard]] constexpr std::optional<Fixed<Tag, Places>> roundedDown(Quotient quotient,
                                                                      Fixed<Tag, Places> step) noexcept
{
    return detail::stepsOf(step, roundedDown(detail::inSteps(quotient, step)));
}

template<class Tag, int Places>
[[nodiscard]] constexpr std::optional<Fixed<Tag, Places>> roundedUp(Quotient quotient, Fixed<Tag, Places> step) noexcept
{
    return detail::stepsOf(step, roundedUp(detail::inSteps(quotient, step)));
}

} // namespace seatwise
