#pragma once

#include <optional>
#include <vector>

#include "codec/json_fields.h"
#include "pricebook/charge.h"

namespace seatwise {

/// The smallest quantity a charge on seats is asked for: the smallest seats.min of the plans it belongs to.
struct ChargeContext
{
    SeatCount fewestSeats = 0;
};

/// A charge with its models. Besides types and signs this refuses: tiers that do not ascend or have an end on the
/// last one, bands that do not ascend or begin above the smallest quantity, more than mostTiers of either, tiers
/// that divide a seat, a percentage whose min is above its max, a meter on seats or plans.
[[nodiscard]] std::optional<Charge> readCharge(const Place& place, const ChargeContext& context);

/// A list of charges whose ids differ.
[[nodiscard]] std::optional<std::vector<Charge>> readCharges(const Place& place, const ChargeContext& context);

} // namespace seatwise
