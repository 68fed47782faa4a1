#pragma once

#include <optional>

#include "pricing/price.h"

namespace seatwise {

/// What the price of a selection that is billed annually lies below twelve monthly ones with the same offers; below
/// zero where it lies above. Nothing where the selection has no price billed monthly. R14.
[[nodiscard]] std::optional<Money> annualSaving(const PriceBook& book, Selection selection, Money annual);

} // namespace seatwise
