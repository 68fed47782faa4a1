#pragma once

#include <vector>

#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise {

// What a person chose for one plan and what another takes: usage, base amounts and add-ons belong to a plan.

/// The selection with the add-ons that one of these plans is sold with, and the usage and base amounts of units that
/// one of the plans or of those add-ons charges for. What the book does not know goes.
[[nodiscard]] Selection fittedTo(const PriceBook& book, const std::vector<const Plan*>& plans, Selection selection);

/// The selection with what its plan takes. For Cheapest all that can be priced together: what subscriptions take, and
/// where no plan takes it all, what the plan takes that is the cheapest without.
[[nodiscard]] Selection fitted(const PriceBook& book, Selection selection);

} // namespace seatwise
