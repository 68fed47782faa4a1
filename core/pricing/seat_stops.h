#pragma once

#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// The fewest seats that a subscription of the book is sold for, at least 1. R15.
[[nodiscard]] SeatCount fewestSeats(const PriceBook& book) noexcept;

/// The seat counts at which a plan begins, at least 1, or its price changes its rule: plan by plan.
[[nodiscard]] std::vector<SeatCount> seatStops(const PriceBook& book);

} // namespace seatwise
