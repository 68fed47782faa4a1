#pragma once

#include "exchange/exchanged_price.h"

namespace seatwise {

/// The plans of a book as OpenMeter's API takes them, one of a single phase for each billing period of a plan, and its
/// add-ons likewise: `{features[], plans[], addons[]}`, amounts as decimals. A feature of each charge names what meters
/// it. What is charged once and is no flat amount is a loss. R74.
[[nodiscard]] ExchangeFile openMeterFile(const PriceBook& book);

} // namespace seatwise
