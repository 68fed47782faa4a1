#pragma once

#include <optional>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// The first seat of each band or tier of a model, ascending; the first starts at `lowest`.
[[nodiscard]] std::vector<SeatCount> bandStarts(const ChargeModel& model, SeatCount lowest);

/// The plan's seat charge that changes its rate with the seats, or its first seat charge; null when seats cost
/// nothing.
[[nodiscard]] const Charge* seatCharge(const Plan& plan, Billing billing) noexcept;

/// The band or tier of the seat charge that holds the seats, and the next one. Rates are for the billing period,
/// before discounts.
struct BandInForce
{
    int index = 1;
    SeatCount from = 0;
    std::optional<SeatCount> to;
    std::optional<SeatCount> nextFrom;
    std::optional<Rate> nextRate;

    friend bool operator==(const BandInForce&, const BandInForce&) = default;
};

/// The band that holds the seats; absent when the price does not depend on them. R17.
[[nodiscard]] std::optional<BandInForce> bandFor(const Plan& plan, SeatCount seats, Billing billing);

/// What the next admitted seat count adds, exactly, before discounts; absent at the plan's last seat. R18.
[[nodiscard]] std::optional<Rate> nextSeatRate(const Plan& plan, SeatCount seats, Billing billing) noexcept;

} // namespace seatwise
