#pragma once

#include <algorithm>
#include <limits>
#include <optional>
#include <variant>

#include "charges/line.h"
#include "money/exact.h"
#include "money/sums.h"
#include "pricebook/charge.h"

namespace seatwise {

/// A part of a charge that can be a line of its own: a base, the units of a tier, a flat fee.
struct Piece
{
    LineKind kind = LineKind::flat;
    int tier = 0; ///< counted from 1; 0 where the model has no tiers
    Quantity quantity;
    std::optional<Rate> rate; ///< absent for a fixed amount of a tier, and for one that is too large for a rate
    Exact amount;
};

/// What a charge is measured by: a quantity and, for percentages, the monetary amount they are taken of.
struct Measure
{
    Quantity quantity;
    Money base;
};

namespace detail {

/// The amount of more packages than can be counted: no rounding fits it into money, and twelve months of it fit 128
/// bits.
inline constexpr Exact aboveEveryMoney =
    product(Quantity::whole(maxQuantity), Rate::fromUnits(std::numeric_limits<std::int64_t>::max()));

inline Quantity beyond(Quantity quantity, Quantity included)
{
    return quantity > included ? quantity - included : Quantity{};
}

template<class Bound>
Exact clamped(Exact amount, const std::optional<Bound>& least, const std::optional<Bound>& most)
{
    if (least && amount < exact(*least))
        return exact(*least);
    if (most && exact(*most) < amount)
        return exact(*most);
    return amount;
}

template<class Sink>
void pieces(const Flat& model, const Measure&, Sink sink)
{
    sink(Piece{LineKind::flat, 0, Quantity::whole(1), model.amount.asRate(), exact(model.amount)});
}

template<class Sink>
void pieces(const PerUnit& model, const Measure& measure, Sink sink)
{
    const Quantity charged = beyond(measure.quantity, model.included);
    sink(Piece{LineKind::additional, 0, charged, model.rate, product(charged, model.rate)});
}

template<class Sink>
void flatPiece(int tier, FlatAmount flat, Sink& sink)
{
    if (!flat.isZero())
        sink(Piece{LineKind::flat, tier, Quantity::whole(1), std::nullopt, exact(flat)});
}

/// What a tier charges for the units in it, without its flat fee.
inline Piece tierPiece(int number, const Tier& tier, Quantity inside)
{
    const Quantity rated = ratedIn(tier, inside);
    return {tier.package.isZero() ? LineKind::tier : LineKind::package, number, rated, tier.rate,
            product(rated, tier.rate)};
}

template<class Sink>
void pieces(const Graduated& model, const Measure& measure, Sink sink)
{
    Quantity start;
    int number = 0;
    for (const Tier& tier : model.tiers) {
        ++number;
        const bool holdsTheRest = !tier.upTo || measure.quantity <= *tier.upTo;
        const Quantity inside = (holdsTheRest ? measure.quantity : *tier.upTo) - start;
        sink(tierPiece(number, tier, inside));
        flatPiece(number, tier.flat, sink);
        if (holdsTheRest)
            return;
        start = *tier.upTo;
    }
}

template<class Sink>
void pieces(const Volume& model, const Measure& measure, Sink sink)
{
    int number = 0;
    for (const Tier& tier : model.tiers) {
        ++number;
        if (tier.upTo && measure.quantity > *tier.upTo)
            continue;
        sink(tierPiece(number, tier, measure.quantity));
        flatPiece(number, tier.flat, sink);
        return;
    }
}

template<class Sink>
void pieces(const Banded& model, const Measure& measure, Sink sink)
{
    // All bands are counted, not only those up to the quantity: few as they are, that is quicker than a loop whose end
    // the processor cannot foretell.
    std::size_t number = 0;
#pragma GCC unroll 4
    for (const Band& band : model.bands)
        number += oneFrom(band.from, measure.quantity);
    if (number == 0)
        return;
    const Band& band = model.bands[number - 1];
    sink(Piece{LineKind::base, static_cast<int>(number), band.from, std::nullopt, exact(band.base)});
    const Quantity additional = measure.quantity - band.from;
    sink(Piece{LineKind::additional, static_cast<int>(number), additional, band.rate, product(additional, band.rate)});
}

template<class Sink>
void pieces(const Package& model, const Measure& measure, Sink sink)
{
    const std::int64_t count = countToHold(beyond(measure.quantity, model.included), model.size);
    if (count > maxQuantity) {
        sink(Piece{LineKind::package, 0, {}, model.amount, aboveEveryMoney});
        return;
    }
    const auto packages = Quantity::whole(count);
    sink(Piece{LineKind::package, 0, packages, model.amount, product(packages, model.amount)});
}

template<class Sink>
void pieces(const Percentage& model, const Measure& measure, Sink sink)
{
    const Money base = measure.base > model.included ? measure.base - model.included : Money{};
    const Exact amount = percentOf(model.percent, base) + product(measure.quantity, model.fixed);
    sink(Piece{LineKind::percentage, 0, measure.quantity, std::nullopt, clamped(amount, model.min, model.max)});
}

template<class Sink>
void pieces(const GraduatedPercentage& model, const Measure& measure, Sink sink)
{
    Money start;
    int number = 0;
    for (const PercentTier& tier : model.tiers) {
        ++number;
        const bool holdsTheRest = !tier.upTo || measure.base <= *tier.upTo;
        const Money inside = (holdsTheRest ? measure.base : *tier.upTo) - start;
        sink(Piece{LineKind::percentage, number, Quantity::whole(1), std::nullopt, percentOf(tier.percent, inside)});
        flatPiece(number, tier.flat, sink);
        if (holdsTheRest)
            return;
        start = *tier.upTo;
    }
}

} // namespace detail

/// Hands each piece of a charge to `sink`, in the order of the lines. The amounts add up to the exact amount of the
/// charge: this one walk is what totals, lines and working are all made of.
template<class Sink>
void forEachPiece(const ChargeModel& model, const Measure& measure, Sink sink)
{
    std::visit([&](const auto& known) { detail::pieces(known, measure, sink); }, model);
}

} // namespace seatwise
