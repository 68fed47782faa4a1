#pragma once

#include <string_view>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// What an account manager's discount needs: that of the first band of the book that reaches its percentage. Closed
/// unless the book opens it: refused where no band reaches the percentage, and where a reason is needed and none is
/// given; an approval needs a reason as well, for whoever gives it. Misused outside 0 to 100 %. R41.
[[nodiscard]] Result<DiscountBand::Needs> checkDiscount(const Rules& rules, Percent percent, std::string_view reason);

/// The least that discounts may leave of a list price: floor_percent of it, rounded up to the minor unit; nothing
/// below zero where the book sets no floor.
[[nodiscard]] Money floorOf(const Rules& rules, Money list, const Currency& currency) noexcept;

/// The largest percentage, to 2 decimals, that takes no more off `running` than leaves `floor`.
[[nodiscard]] Percent largestPercent(Money running, Money floor) noexcept;

} // namespace seatwise
