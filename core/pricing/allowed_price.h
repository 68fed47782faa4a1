#pragma once

#include <utility>
#include <vector>

#include "money/error.h"
#include "pricing/price.h"

namespace seatwise {

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
