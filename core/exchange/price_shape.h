#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "pricebook/charge.h"
#include "words/message.h"

namespace seatwise {

/// A tier of a shape: whole quantities up to and with `upTo`; the last one has no end.
struct ShapeTier
{
    std::optional<std::int64_t> upTo;
    Rate unit;
    FlatAmount flat;

    friend bool operator==(const ShapeTier&, const ShapeTier&) = default;
};

/// What billing systems know of prices, whatever each calls it: an amount, a rate, tiers, packages.
struct PriceShape
{
    enum class Kind { flat, perUnit, graduated, volume, package };

    Kind kind = Kind::flat;
    FlatAmount amount;            ///< of flat
    Rate rate;                    ///< of perUnit, and of each package
    std::vector<ShapeTier> tiers; ///< of graduated and volume
    std::int64_t size = 1;        ///< of package
    std::int64_t included = 0;    ///< of package: units before the first one

    friend bool operator==(const PriceShape&, const PriceShape&) = default;
};

/// A model so many times over, as a shape: it comes to the same for every whole quantity from the model's first band
/// on. Bands become tiers, and what is included a first tier that costs nothing. A reason where it has none:
/// percentages, packages inside tiers, tiers that end within a unit, bands that fall.
/// R74.
[[nodiscard]] tl::expected<PriceShape, Message> shapeOf(const ChargeModel& model, int times);

/// What a shape comes to for a single unit, as a flat amount.
[[nodiscard]] PriceShape forOneUnit(const PriceShape& shape);

/// The model of a shape, which comes to the same.
[[nodiscard]] ChargeModel modelOf(const PriceShape& shape);

/// A decimal of so many places further left: 0.20 dollars are 20 cents.
[[nodiscard]] std::string inMinorUnits(Rate rate, int exponent);
[[nodiscard]] std::string inMinorUnits(FlatAmount amount, int exponent);

/// The rate that inMinorUnits() writes so; nothing for text that is none, is negative, or has more decimals.
[[nodiscard]] std::optional<FlatAmount> fromMinorUnits(std::string_view text, int exponent);

} // namespace seatwise
