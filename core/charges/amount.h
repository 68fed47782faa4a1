#pragma once

#include <string_view>

#include "charges/pieces.h"
#include "money/exact.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The model that gives a charge's amount in a billing period, and how many times it counts: as often as the period has
/// months where the book gives no model for it.
struct PeriodModel
{
    const ChargeModel& model;
    int times = 1;
};

/// R12.
[[nodiscard]] inline PeriodModel modelFor(const Charge& charge, Billing billing) noexcept
{
    if (const ChargeModel* const given = modelGiven(charge, billing))
        return {*given, 1};
    return {charge.monthly, months(billing)};
}

/// What the list takes off the amounts of a billing period: nothing off those of a month. `ofYear` stands in for the
/// book's percentage of a year. R13.
[[nodiscard]] constexpr Percent periodDiscount(const Rules& rules, Billing billing,
                                               const std::optional<Percent>& ofYear = std::nullopt) noexcept
{
    switch (billing) {
    case Billing::monthly:
        return {};
    case Billing::quarterly:
        return rules.periodDiscounts.quarterly;
    case Billing::semiannual:
        return rules.periodDiscounts.semiannual;
    case Billing::annual:
        break;
    }
    return ofYear.value_or(rules.annualDiscount);
}

/// The quantity a charge of a plan counts where no usage is given: the seats, one plan, or nothing on a meter.
[[nodiscard]] inline Quantity standingQuantity(const Charge& charge, SeatCount seats) noexcept
{
    if (isPerSeat(charge.unit))
        return Quantity::fromUnits(seats * Quantity::scale);
    return isMeter(charge.unit) ? Quantity{} : Quantity::fromUnits(Quantity::scale);
}

namespace detail {

/// The sum of the pieces of a model.
template<class Model>
[[nodiscard]] Exact sumOfPieces(const Model& model, const Measure& measure)
{
    Exact sum;
    pieces(model, measure, [&sum](const Piece& piece) { sum += piece.amount; });
    return sum;
}

/// As amountOf(), for any model. Not inlined: the registers are left to the bands.
[[nodiscard, gnu::noinline]] inline Exact amountOfAny(const ChargeModel& model, Measure measure) noexcept
{
    return std::visit([&](const auto& known) { return sumOfPieces(known, measure); }, model);
}

/// What a model comes to, exactly. Bands, the form of a published list, are walked where they are asked for.
[[nodiscard]] inline Exact amountOf(const ChargeModel& model, const Measure& measure) noexcept
{
    if (const auto* banded = std::get_if<Banded>(&model))
        return sumOfPieces(*banded, measure);
    return amountOfAny(model, measure);
}

} // namespace detail

/// The exact amount of a charge for a billing period, before its minimum and maximum.
[[nodiscard]] inline Exact amountOf(const Charge& charge, Billing billing, const Measure& measure) noexcept
{
    const PeriodModel period = modelFor(charge, billing);
    const Exact amount = detail::amountOf(period.model, measure);
    if (period.times == 1) [[likely]]
        return amount;
    return amount * period.times;
}

} // namespace seatwise
