#pragma once

#include <optional>

#include "pricing/price.h"

namespace seatwise {

/// Twelve months at an amount a month; nothing where it does not fit. R12.
[[nodiscard]] std::optional<Money> twelveMonths(Money month) noexcept;

/// What the price of a selection that is billed annually lies below twelve monthly ones with the same offers; below
/// zero where it lies above. Nothing where the selection has no price billed monthly. R14.
[[nodiscard]] std::optional<Money> annualSaving(const PriceBook& book, Selection selection, Money annual);

} // namespace seatwise
