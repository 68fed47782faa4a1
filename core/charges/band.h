#pragma once

#include <optional>
#include <vector>

#include "charges/line.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The first seat of each band or tier of a model, ascending; the first starts at `lowest`.
[[nodiscard]] std::vector<SeatCount> bandStarts(const ChargeModel& model, SeatCount lowest);

/// The plan's seat charge that changes its rate with the seats, or its first seat charge; null when seats cost
/// nothing.
[[nodiscard]] const Charge* seatCharge(const Plan& plan, Billing billing) noexcept;

/// The band that holds the seats; absent when the price does not depend on them. R17.
[[nodiscard]] std::optional<BandInForce> bandFor(const Plan& plan, SeatCount seats, Billing billing);

/// What the next admitted seat count adds, exactly, before discounts; absent at the plan's last seat. R18.
[[nodiscard]] std::optional<Rate> nextSeatRate(const Plan& plan, SeatCount seats, Billing billing) noexcept;

} // namespace seatwise
