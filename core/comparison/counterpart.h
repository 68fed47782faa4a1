#pragma once

#include "pricebook/price_book.h"

namespace seatwise {

/// The plan of another list that stands beside a plan: that of its id, or the first subscription billed so that shares
/// a number of seats with it. Null where there is none. R102.
[[nodiscard]] const Plan* counterpartOf(const Plan& plan, const PriceBook& other, Billing billing) noexcept;

} // namespace seatwise
