#pragma once

#include <utility>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise {

// What a person chose for one plan and what another takes: usage, base amounts, events and add-ons belong to a plan.

/// The selection with the add-ons that one of these plans is sold with, and the usage, base amounts and events of units
/// that one of the plans or of those add-ons charges for. What the book does not know goes, and so do a number and a
/// sum of a unit that is charged event by event, or of which there are events.
[[nodiscard]] Selection fittedTo(const PriceBook& book, const std::vector<const Plan*>& plans, Selection selection);

/// The selection with what its plan takes. For Cheapest all that can be priced together: what subscriptions take, and
/// where no plan takes it all, what the plan takes that is the cheapest without.
[[nodiscard]] Selection fitted(const PriceBook& book, Selection selection);

enum class OfferKind { negotiated, promotions, discount };

/// The price of a selection without the offers that are refused.
struct AllowedPrice
{
    Price price;
    Selection priced; ///< what it is the price of: as asked, less what is refused
    std::vector<std::pair<OfferKind, Error>> refused;
};

/// Where a selection is refused for its offers, they are added one kind after the other, in the order in which they
/// apply, and those that are refused are left out: it is never a price with an offer that nobody may give. Refused and
/// misused: as price() of the selection without offers. R38.
[[nodiscard]] Result<AllowedPrice> priceWithWhatIsAllowed(const PriceBook& book, const Selection& asked);

} // namespace seatwise
