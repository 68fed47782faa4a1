#include "money/exact.h"

#include <limits>

namespace seatwise {

namespace {

constexpr Wide largest = std::numeric_limits<std::int64_t>::max();

bool fits(Wide units)
{
    return units <= largest && units >= -largest;
}

/// 10^-4 units in one minor unit of a currency.
std::int64_t minorUnit(int currencyExponent)
{
    return detail::powerOfTen(Money::places - currencyExponent);
}

} // namespace

Wide divideRounded(Wide dividend, Wide divisor, Rounding rounding) noexcept
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

std::optional<Money> tryRound(Exact amount, int currencyExponent, Rounding rounding) noexcept
{
    const std::int64_t minor = minorUnit(currencyExponent);
    const Wide divisor = Wide{detail::powerOfTen(Exact::places - Money::places)} * minor;
    const Wide units = divideRounded(amount.units, divisor, rounding) * minor;
    if (!fits(units))
        return std::nullopt;
    return Money::fromUnits(static_cast<std::int64_t>(units));
}

Result<Money> round(Exact amount, const Currency& currency, Rounding rounding)
{
    if (const auto money = tryRound(amount, currency.exponent, rounding))
        return *money;
    return tl::make_unexpected(amountTooLarge());
}

Money perUnit(Money total, std::int64_t divisor, Rounding rounding) noexcept
{
    return Money::fromUnits(static_cast<std::int64_t>(divideRounded(total.units(), divisor, rounding)));
}

Money share(Money total, std::int64_t divisor, const Currency& currency, Rounding rounding) noexcept
{
    const std::int64_t minor = minorUnit(currency.exponent);
    return Money::fromUnits(
        static_cast<std::int64_t>(divideRounded(total.units(), Wide{divisor} * minor, rounding) * minor));
}

std::optional<Rate> asRate(Exact amount) noexcept
{
    if (amount.units % Quantity::scale != 0 || !fits(amount.units / Quantity::scale))
        return std::nullopt;
    return Rate::fromUnits(static_cast<std::int64_t>(amount.units / Quantity::scale));
}

Error amountTooLarge()
{
    return {Error::Kind::refused, "the amount is above " +
                                      Money::fromUnits(std::numeric_limits<std::int64_t>::max()).toString() +
                                      ", the largest amount that can be held"};
}

} // namespace seatwise
