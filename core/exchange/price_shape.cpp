#include "exchange/price_shape.h"

#include <algorithm>
#include <utility>

#include "money/sums.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

using Shaped = tl::expected<PriceShape, Message>;

std::optional<std::int64_t> wholePartOf(Quantity quantity)
{
    return quantity.units() % Quantity::scale == 0 ? std::optional(quantity.units() / Quantity::scale) : std::nullopt;
}

Shaped tooLarge()
{
    return tl::make_unexpected(words::lossOfLargeAmounts());
}

/// Tiers so many times over.
Shaped timesOver(PriceShape shape, int times)
{
    for (ShapeTier& tier : shape.tiers) {
        const auto unit = tryTimes(tier.unit, times);
        tier.flat = FlatAmount::fromUnits(tier.flat.units() * times);
        if (!unit || tier.flat > FlatAmount::largest())
            return tooLarge();
        tier.unit = *unit;
    }
    return shape;
}

Shaped shaped(const Flat& model, int times)
{
    const FlatAmount amount = FlatAmount::fromUnits(model.amount.units() * times);
    if (amount > FlatAmount::largest())
        return tooLarge();
    return PriceShape{PriceShape::Kind::flat, amount, {}, {}, 1};
}

Shaped shaped(const PerUnit& model, int times)
{
    const auto rate = tryTimes(model.rate, times);
    if (!rate)
        return tooLarge();
    if (model.included.isZero())
        return PriceShape{PriceShape::Kind::perUnit, {}, *rate, {}, 1};
    const auto included = wholePartOf(model.included);
    if (!included)
        return tl::make_unexpected(words::lossOfParts());
    return PriceShape{PriceShape::Kind::graduated, {}, {}, {{included, {}, {}}, {std::nullopt, *rate, {}}}, 1};
}

Shaped shapedTiers(PriceShape::Kind kind, const std::vector<Tier>& tiers, int times)
{
    PriceShape shape{kind, {}, {}, {}, 1};
    for (const Tier& tier : tiers) {
        if (!tier.package.isZero())
            return tl::make_unexpected(words::lossOfPackagesInTiers());
        std::optional<std::int64_t> upTo;
        if (tier.upTo) {
            upTo = wholePartOf(*tier.upTo);
            if (!upTo)
                return tl::make_unexpected(words::lossOfParts());
        }
        shape.tiers.push_back({upTo, tier.rate, tier.flat});
    }
    return timesOver(std::move(shape), times);
}

Shaped shaped(const Graduated& model, int times)
{
    return shapedTiers(PriceShape::Kind::graduated, model.tiers, times);
}

Shaped shaped(const Volume& model, int times)
{
    return shapedTiers(PriceShape::Kind::volume, model.tiers, times);
}

/// What a tier of a band's units begins with, where the band before it came to `reached` at the last unit before the
/// band; nothing where that is negative.
std::optional<FlatAmount> stepInto(const Band& band, const Exact& reached)
{
    const Wide units = (exact(band.base) - reached - product(Quantity::whole(1), band.rate)).units;
    return units < 0 ? std::nullopt : std::optional(FlatAmount::fromUnits(units / Quantity::scale));
}

/// The first band's base is a flat amount up to where it begins; each further band is a tier of its rate, which begins
/// with a step where its base does not touch the band before.
Shaped shaped(const Banded& model, int times)
{
    PriceShape shape{PriceShape::Kind::graduated, {}, {}, {}, 1};
    const Band* before = nullptr;
    std::int64_t beforeFrom = 0;
    for (const Band& band : model.bands) {
        const auto from = wholePartOf(band.from);
        if (!from)
            return tl::make_unexpected(words::lossOfParts());
        if (!before && *from > 0) {
            shape.tiers.push_back({from, {}, band.base});
            shape.tiers.push_back({std::nullopt, band.rate, {}});
        } else if (!before) {
            shape.tiers.push_back({std::nullopt, band.rate, band.base});
        } else {
            const Exact atFrom = exact(before->base) + product(Quantity::whole(*from - beforeFrom), before->rate);
            if (atFrom == exact(band.base)) {
                shape.tiers.back().upTo = from;
                shape.tiers.push_back({std::nullopt, band.rate, {}});
            } else {
                const auto step = stepInto(band, atFrom - product(Quantity::whole(1), before->rate));
                if (!step)
                    return tl::make_unexpected(words::lossOfFallingBands());
                shape.tiers.back().upTo = *from - 1;
                shape.tiers.push_back({std::nullopt, band.rate, *step});
            }
        }
        before = &band;
        beforeFrom = *from;
    }
    // A tier that holds nothing: a band of a single quantity that begins with a step.
    std::int64_t reached = 0;
    for (const ShapeTier& tier : shape.tiers) {
        if (tier.upTo && *tier.upTo <= reached)
            return tl::make_unexpected(words::lossOfFallingBands());
        reached = tier.upTo.value_or(reached);
    }
    return timesOver(std::move(shape), times);
}

Shaped shaped(const Package& model, int times)
{
    const auto size = wholePartOf(model.size);
    const auto amount = tryTimes(model.amount, times);
    if (!amount)
        return tooLarge();
    const auto included = wholePartOf(model.included);
    if (!size || !included)
        return tl::make_unexpected(words::lossOfParts());
    return PriceShape{PriceShape::Kind::package, {}, *amount, {}, *size, *included};
}

Shaped shaped(const Percentage& /*model*/, int /*times*/)
{
    return tl::make_unexpected(words::lossOfPercentages());
}

Shaped shaped(const GraduatedPercentage& /*model*/, int /*times*/)
{
    return tl::make_unexpected(words::lossOfPercentages());
}

std::vector<Tier> tiersOf(const std::vector<ShapeTier>& shapes)
{
    std::vector<Tier> tiers;
    tiers.reserve(shapes.size());
    for (const ShapeTier& tier : shapes)
        tiers.push_back({tier.upTo ? std::optional(Quantity::whole(*tier.upTo)) : std::nullopt, tier.unit, tier.flat});
    return tiers;
}

} // namespace

Shaped shapeOf(const ChargeModel& model, int times)
{
    return std::visit([times](const auto& known) { return shaped(known, times); }, model);
}

PriceShape forOneUnit(const PriceShape& shape)
{
    FlatAmount amount = shape.amount;
    if (!shape.tiers.empty())
        amount = FlatAmount(shape.tiers.front().unit) + shape.tiers.front().flat;
    else if (shape.kind == PriceShape::Kind::perUnit ||
             (shape.kind == PriceShape::Kind::package && shape.included == 0))
        amount = shape.rate;
    return {PriceShape::Kind::flat, amount, {}, {}, 1};
}

ChargeModel modelOf(const PriceShape& shape)
{
    switch (shape.kind) {
    case PriceShape::Kind::flat:
        return Flat{shape.amount};
    case PriceShape::Kind::perUnit:
        return PerUnit{shape.rate, {}};
    case PriceShape::Kind::graduated:
        return Graduated{tiersOf(shape.tiers)};
    case PriceShape::Kind::volume:
        return Volume{tiersOf(shape.tiers)};
    case PriceShape::Kind::package:
        break;
    }
    return Package{Quantity::whole(shape.size), shape.rate, Quantity::whole(shape.included)};
}

std::string inMinorUnits(Rate rate, int exponent)
{
    return inMinorUnits(FlatAmount(rate), exponent);
}

std::string inMinorUnits(FlatAmount amount, int exponent)
{
    return plainText({.units = amount.units(), .places = static_cast<std::uint8_t>(FlatAmount::places - exponent)});
}

std::optional<FlatAmount> fromMinorUnits(std::string_view text, int exponent)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string whole(text.substr(0, point));
    std::string parts(text.substr(std::min(point + 1, text.size())));
    if (whole.empty() || whole.front() == '-' || (point < text.size() && parts.empty()))
        return std::nullopt;
    const auto places = static_cast<std::size_t>(exponent);
    if (whole.size() <= places)
        whole.insert(0, places + 1 - whole.size(), '0');
    parts.insert(0, whole.substr(whole.size() - places));
    whole.resize(whole.size() - places);
    while (!parts.empty() && parts.back() == '0')
        parts.pop_back();
    return FlatAmount::parse(parts.empty() ? whole : whole + '.' + parts);
}

} // namespace seatwise
