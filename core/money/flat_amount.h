#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "money/exact.h"
#include "money/fixed.h"

namespace seatwise {

/// A fixed amount of a price book: up to 10 decimals as a rate, and up to 10^12, as currencies with small units need,
/// for which a rate is too narrow. It is never multiplied by a quantity, so that any sum of such amounts for a year
/// fits an Exact. R1.
class FlatAmount
{
public:
    static constexpr int places = Rate::places;

    constexpr FlatAmount() = default;
    /// A rate is one as it is.
    constexpr FlatAmount(Rate rate) noexcept // NOLINT(google-explicit-constructor)
        : units_(rate.units())
    {
    }

    /// `units` counts 10^-10.
    [[nodiscard]] static constexpr FlatAmount fromUnits(Wide units) noexcept
    {
        FlatAmount amount;
        amount.units_ = units;
        return amount;
    }

    /// 10^12.
    [[nodiscard]] static constexpr FlatAmount largest() noexcept { return fromUnits(Wide{maxQuantity} * Rate::scale); }

    /// As Rate::parse(), up to largest().
    [[nodiscard]] static std::optional<FlatAmount> parse(std::string_view text) noexcept;

    [[nodiscard]] constexpr Wide units() const noexcept { return units_; }
    [[nodiscard]] constexpr bool isZero() const noexcept { return units_ == 0; }

    /// As a rate; nothing where that is too narrow.
    [[nodiscard]] constexpr std::optional<Rate> asRate() const noexcept
    {
        if (!detail::fits64(units_))
            return std::nullopt;
        return Rate::fromUnits(static_cast<std::int64_t>(units_));
    }

    /// Plain decimal text, as many decimals as needed but at least `minPlaces`.
    [[nodiscard]] std::string toString(int minPlaces = 0) const;

    friend constexpr FlatAmount operator+(FlatAmount a, FlatAmount b) noexcept
    {
        return fromUnits(a.units_ + b.units_);
    }
    friend constexpr bool operator==(FlatAmount, FlatAmount) = default;
    friend constexpr auto operator<=>(FlatAmount a, FlatAmount b) noexcept { return a.units_ <=> b.units_; }

private:
    Wide units_ = 0;
};

/// The amount as it is shown in a message.
[[nodiscard]] constexpr Decimal decimalOf(FlatAmount amount) noexcept
{
    return {.units = amount.units(), .places = FlatAmount::places};
}

[[nodiscard]] constexpr Exact exact(FlatAmount amount) noexcept
{
    return {amount.units() * Quantity::scale};
}

/// The exact amount as a fixed one; nothing where it has more than 10 decimals or is above the largest.
[[nodiscard]] std::optional<FlatAmount> asFlatAmount(Exact amount) noexcept;

/// An amount times a rate, rounded once to a step, half away from zero; nothing where that is above the largest. R43.
[[nodiscard]] std::optional<FlatAmount> timesToStep(FlatAmount amount, Rate rate, Rate step) noexcept;

} // namespace seatwise
