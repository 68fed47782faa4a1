#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "words/decimal.h"

namespace seatwise {

namespace detail {

/// Reads `[-]digits[.digits]` with at most `places` decimals into units of 10^-places. No exponent, no plus sign, no
/// separators, no spaces; at least one digit before the point and, if there is a point, one after it.
/// Nothing for any other text, and nothing when the value does not fit 64 bits.
[[nodiscard]] std::optional<std::int64_t> parseUnits(std::string_view text, int places) noexcept;

/// Writes units of 10^-places as plain decimal text: trailing zeros are dropped down to `minPlaces` decimals. At most
/// maxUnitsLength bytes; returns their end.
[[nodiscard]] char* writeUnits(char* to, std::int64_t units, int places, int minPlaces) noexcept;
inline constexpr std::size_t maxUnitsLength = 48;

/// Appends what writeUnits() writes.
inline void appendUnits(std::string& out, std::int64_t units, int places, int minPlaces)
{
    char text[maxUnitsLength];
    out.append(text, writeUnits(text, units, places, minPlaces));
}

/// Throws std::overflow_error. A function of its own keeps what sums and differences are inlined into small.
[[noreturn, gnu::cold]] void overflow();

constexpr std::int64_t powerOfTen(int exponent) noexcept
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace detail

struct MoneyTag;

/// An exact decimal with `Places` decimals in a 64-bit integer. The tag makes each use its own type, so that a rate
/// cannot be added to an amount of money. Addition and subtraction never wrap: they throw std::overflow_error. Money is
/// added by sums.h: whether a sum of it fits is for the rules to answer.
template<class Tag, int Places>
class Fixed
{
public:
    static constexpr int places = Places;
    static constexpr std::int64_t scale = detail::powerOfTen(Places);

    constexpr Fixed() = default;

    /// `units` counts 10^-Places.
    [[nodiscard]] static constexpr Fixed fromUnits(std::int64_t units) noexcept
    {
        Fixed value;
        value.units_ = units;
        return value;
    }

    /// A whole number; throws std::overflow_error when it does not fit.
    [[nodiscard]] static constexpr Fixed whole(std::int64_t number)
    {
        std::int64_t units = 0;
        if (__builtin_mul_overflow(number, scale, &units))
            detail::overflow();
        return fromUnits(units);
    }

    /// The smallest figure of so many decimals: 0.01 for 2.
    [[nodiscard]] static constexpr Fixed step(int decimals) noexcept
    {
        return fromUnits(detail::powerOfTen(Places - decimals));
    }

    /// The largest figure of the type.
    [[nodiscard]] static constexpr Fixed largest() noexcept
    {
        return fromUnits(std::numeric_limits<std::int64_t>::max());
    }

    /// The value of plain decimal text such as "19.95"; nothing when it is not that, has too many decimals or does
    /// not fit.
    [[nodiscard]] static std::optional<Fixed> parse(std::string_view text) noexcept
    {
        if (const auto units = detail::parseUnits(text, Places))
            return fromUnits(*units);
        return std::nullopt;
    }

    [[nodiscard]] constexpr std::int64_t units() const noexcept { return units_; }
    [[nodiscard]] constexpr bool isWhole() const noexcept { return units_ % scale == 0; }
    [[nodiscard]] constexpr std::int64_t wholePart() const noexcept { return units_ / scale; }
    [[nodiscard]] constexpr bool isZero() const noexcept { return units_ == 0; }
    [[nodiscard]] constexpr bool isNegative() const noexcept { return units_ < 0; }

    /// Plain decimal text, as many decimals as needed but at least `minPlaces`: 0.05 with 2 gives "0.05".
    [[nodiscard]] std::string toString(int minPlaces = 0) const
    {
        std::string out;
        appendTo(out, minPlaces);
        return out;
    }

    void appendTo(std::string& out, int minPlaces = 0) const { detail::appendUnits(out, units_, Places, minPlaces); }

    /// As appendTo(), into memory that has room for maxTextLength bytes; returns where the text ends.
    static constexpr std::size_t maxTextLength = detail::maxUnitsLength;
    [[nodiscard]] char* writeTo(char* to, int minPlaces = 0) const noexcept
    {
        return detail::writeUnits(to, units_, Places, minPlaces);
    }

    friend constexpr bool operator==(Fixed, Fixed) = default;
    friend constexpr auto operator<=>(Fixed, Fixed) = default;

    friend constexpr Fixed operator+(Fixed a, Fixed b)
        requires(!std::is_same_v<Tag, MoneyTag>)
    {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.units_, b.units_, &sum))
            detail::overflow();
        return fromUnits(sum);
    }

    friend constexpr Fixed operator-(Fixed a, Fixed b)
    {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(a.units_, b.units_, &difference))
            detail::overflow();
        return fromUnits(difference);
    }

    constexpr Fixed& operator+=(Fixed other)
        requires(!std::is_same_v<Tag, MoneyTag>)
    {
        return *this = *this + other;
    }
    constexpr Fixed& operator-=(Fixed other) { return *this = *this - other; }

private:
    std::int64_t units_ = 0;
};

/// The figure as it is shown in a message.
template<class Tag, int Places>
[[nodiscard]] constexpr Decimal decimalOf(Fixed<Tag, Places> figure) noexcept
{
    return {.units = Wide{figure.units()}, .places = Places};
}

/// A price for one unit, or any figure of a price book: up to 10 decimals. R1.
using Rate = Fixed<struct RateTag, 10>;
/// An amount of money: 4 decimals.
using Money = Fixed<MoneyTag, 4>;
/// A percentage as written: 20 means 20 %.
using Percent = Fixed<struct PercentTag, 6>;
/// 100 %.
inline constexpr Percent wholePercent = Percent::whole(100);
/// A quantity of seats, calls, hours or credits. Seats are whole; metered quantities may have decimals.
using Quantity = Fixed<struct QuantityTag, 6>;

/// A number of seats. Always whole.
using SeatCount = std::int64_t;

/// The largest quantity the engine prices. With rates below 10^9 every exact product, sum of tiers and yearly total
/// then fits 128 bits (see exact.h).
inline constexpr std::int64_t maxQuantity = 1'000'000'000'000;

} // namespace seatwise
