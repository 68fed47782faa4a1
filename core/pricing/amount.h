#pragma once

#include <string_view>

#include "money/exact.h"
#include "pricebook/price_book.h"
#include "pricing/pieces.h"

namespace seatwise {

/// The model that gives a charge's amount in a billing period, and how many times it counts: 12 where the book gives no
/// annual model.
struct PeriodModel
{
    const ChargeModel& model;
    int times = 1;
};

/// R12.
[[nodiscard]] inline PeriodModel modelFor(const Charge& charge, Billing billing) noexcept
{
    if (billing == Billing::monthly)
        return {charge.monthly, 1};
    if (charge.annual)
        return {*charge.annual, 1};
    return {charge.monthly, 12};
}

/// Months in a billing period: 1 or 12.
[[nodiscard]] constexpr int months(Billing billing) noexcept
{
    return billing == Billing::annual ? 12 : 1;
}

/// The quantity a charge of a plan counts where no usage is given: the seats, one plan, or nothing on a meter.
[[nodiscard]] inline Quantity standingQuantity(const Charge& charge, SeatCount seats) noexcept
{
    const std::string_view unit = charge.unit;
    if (unit == "seat")
        return Quantity::fromUnits(seats * Quantity::scale);
    return unit == "plan" ? Quantity::fromUnits(Quantity::scale) : Quantity{};
}

/// The exact amount of a charge for a billing period, before its minimum.
[[nodiscard]] inline Exact amountOf(const Charge& charge, Billing billing, const Measure& measure) noexcept
{
    const PeriodModel period = modelFor(charge, billing);
    Exact amount;
    forEachPiece(period.model, measure, [&amount](const Piece& piece) { amount += piece.amount; });
    return amount * period.times;
}

/// As totalFor() (price.h), into `total`; false where that gives nothing. An optional goes through memory, which takes
/// a good part of the time when a million totals are asked for.
[[nodiscard]] bool findTotal(Money& total, const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                             Percent annualDiscount) noexcept;

} // namespace seatwise
