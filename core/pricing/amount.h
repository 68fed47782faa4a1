#pragma once

#include "money/exact.h"
#include "pricebook/price_book.h"
#include "pricing/pieces.h"

namespace seatwise {

/// The model that gives a charge's amount in a billing period, and how many times it counts: 12 where the book gives
/// no annual model (contract, section 2: "annual absent = 12 × monthly").
struct PeriodModel
{
    const ChargeModel& model;
    int times = 1;
};

[[nodiscard]] PeriodModel modelFor(const Charge& charge, Billing billing) noexcept;

/// Months in a billing period: 1 or 12.
[[nodiscard]] constexpr int months(Billing billing) noexcept
{
    return billing == Billing::annual ? 12 : 1;
}

/// The quantity a charge of a plan counts where no usage is given: the seats, one plan, or nothing on a meter.
[[nodiscard]] Quantity standingQuantity(const Charge& charge, SeatCount seats) noexcept;

/// The exact amount of a charge for a billing period, before its minimum.
[[nodiscard]] Exact amountOf(const Charge& charge, Billing billing, const Measure& measure) noexcept;

} // namespace seatwise
