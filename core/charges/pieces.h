#pragma once

#include <algorithm>
#include <limits>
#include <optional>
#include <span>
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
    std::optional<Rate> rate; ///< absent for a fixed amount
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
    product(Quantity::whole(largestQuantity), Rate::fromUnits(std::numeric_limits<std::int64_t>::max()));

inline Quantity beyond(Quantity quantity, Quantity included)
{
    return quantity > included ? quantity - included : Quantity{};
}

inline Exact clamped(Exact amount, const Percentage& model)
{
    if (model.min && amount < exact(*model.min))
        return exact(*model.min);
    if (model.max && exact(*model.max) < amount)
        return exact(*model.max);
    return amount;
}

/// Between the least and the most of each event.
inline Exact clampedEach(Exact amount, const Percentage& model)
{
    if (model.minEach && amount < exact(*model.minEach))
        return exact(*model.minEach);
    if (model.maxEach && exact(*model.maxEach) < amount)
        return exact(*model.maxEach);
    return amount;
}

template<class Sink>
void pieces(const Flat& model, const Measure&, Sink sink)
{
    sink(Piece{LineKind::flat, 0, Quantity::whole(1), model.amount, exact(model.amount)});
}

template<class Sink>
void pieces(const PerUnit& model, const Measure& measure, Sink sink)
{
    const Quantity charged = beyond(measure.quantity, model.included);
    sink(Piece{LineKind::additional, 0, charged, model.rate, product(charged, model.rate)});
}

template<class Sink>
void flatPiece(int tier, Rate flat, Sink& sink)
{
    if (!flat.isZero())
        sink(Piece{LineKind::flat, tier, Quantity::whole(1), std::nullopt, exact(flat)});
}

/// What a tier charges for the units in it, without its flat fee.
inline Exact amountIn(const Tier& tier, Quantity inside)
{
    if (tier.package.isZero()) [[likely]]
        return product(inside, tier.rate);
    const std::int64_t count = countToHold(inside, tier.package);
    return count > largestQuantity ? aboveEveryMoney : product(Quantity::whole(count), tier.rate);
}

inline Piece tierPiece(int number, const Tier& tier, Quantity inside)
{
    if (tier.package.isZero()) [[likely]]
        return {LineKind::tier, number, inside, tier.rate, product(inside, tier.rate)};
    const std::int64_t count = std::min(countToHold(inside, tier.package), largestQuantity);
    return {LineKind::package, number, Quantity::whole(count), tier.rate, amountIn(tier, inside)};
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
    if (count > largestQuantity) {
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
    sink(Piece{LineKind::percentage, 0, measure.quantity, std::nullopt, clamped(amount, model)});
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

/// What a percentage comes to for events in their order, of this month.
[[nodiscard]] inline Exact amountOfEvents(const Percentage& model, std::span<const Money> events)
{
    Exact sum;
    for (std::size_t i = static_cast<std::size_t>(model.freeEvents); i < events.size(); ++i)
        sum += detail::clampedEach(percentOf(model.percent, events[i]) + exact(model.fixed), model);
    return detail::clamped(sum, model);
}

/// Hands each piece of a charge to `sink`, in the order of the lines. The amounts add up to the exact amount of the
/// charge: this one walk is what totals, lines and working are all made of.
template<class Sink>
void forEachPiece(const ChargeModel& model, const Measure& measure, Sink sink)
{
    std::visit([&](const auto& known) { detail::pieces(known, measure, sink); }, model);
}

} // namespace seatwise
