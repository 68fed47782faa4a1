#include "money/exact.h"

#include <limits>

namespace seatwise {

namespace {

/// 10^-4 units in one minor unit of a currency.
std::int64_t minorUnit(int currencyExponent)
{
    return detail::powerOfTen(Money::places - currencyExponent);
}

} // namespace

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
    if (amount.units % Quantity::scale != 0 || !detail::fits64(amount.units / Quantity::scale))
        return std::nullopt;
    return Rate::fromUnits(static_cast<std::int64_t>(amount.units / Quantity::scale));
}

Error amountTooLarge()
{
    return {Error::Kind::refused, words::amountTooLarge(Money::fromUnits(std::numeric_limits<std::int64_t>::max()))};
}

} // namespace seatwise
