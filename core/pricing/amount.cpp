#include "pricing/amount.h"

namespace seatwise {

PeriodModel modelFor(const Charge& charge, Billing billing) noexcept
{
    if (billing == Billing::monthly)
        return {charge.monthly, 1};
    if (charge.annual)
        return {*charge.annual, 1};
    return {charge.monthly, 12};
}

Quantity standingQuantity(const Charge& charge, SeatCount seats) noexcept
{
    if (charge.unit == "seat")
        return Quantity::fromUnits(seats * Quantity::scale);
    return charge.unit == "plan" ? Quantity::fromUnits(Quantity::scale) : Quantity{};
}

Exact amountOf(const Charge& charge, Billing billing, const Measure& measure) noexcept
{
    const PeriodModel period = modelFor(charge, billing);
    Exact amount;
    forEachPiece(period.model, measure, [&amount](const Piece& piece) { amount += piece.amount; });
    return amount * period.times;
}

} // namespace seatwise
