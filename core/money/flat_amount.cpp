#include "money/flat_amount.h"

#include <algorithm>

namespace seatwise {

std::optional<FlatAmount> FlatAmount::parse(std::string_view text) noexcept
{
    if (const auto rate = Rate::parse(text))
        return FlatAmount(*rate);
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto whole = detail::parseUnits(text.substr(0, point), 0);
    const auto decimals =
        point < text.size() ? Rate::parse(std::string(1, '0').append(text.substr(point))) : std::optional(Rate{});
    if (!whole || *whole < 0 || *whole > maxQuantity || !decimals)
        return std::nullopt;
    const FlatAmount amount = fromUnits(Wide{*whole} * Rate::scale + decimals->units());
    return amount > largest() ? std::nullopt : std::optional(amount);
}

std::string FlatAmount::toString(int minPlaces) const
{
    Decimal figure = decimalOf(*this);
    figure.minDecimals = static_cast<std::uint8_t>(minPlaces);
    return plainText(figure);
}

std::optional<FlatAmount> asFlatAmount(Exact amount) noexcept
{
    const FlatAmount flat = FlatAmount::fromUnits(amount.units / Quantity::scale);
    if (exact(flat) != amount || flat > FlatAmount::largest())
        return std::nullopt;
    return flat;
}

std::optional<FlatAmount> timesToStep(FlatAmount amount, Rate rate, Rate step) noexcept
{
    Wide product = 0;
    if (__builtin_mul_overflow(amount.units(), Wide{rate.units()}, &product))
        return std::nullopt;
    const Wide steps = divideRounded(product, Wide{Rate::scale} * step.units(), Rounding::half_up);
    const FlatAmount rounded = FlatAmount::fromUnits(steps * step.units());
    return rounded > FlatAmount::largest() ? std::nullopt : std::optional(rounded);
}

} // namespace seatwise
