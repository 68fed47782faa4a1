#pragma once

#include <vector>

#include "offers/offers.h"
#include "pricing/price_parts.h"

namespace seatwise {

/// The discounts as lines of a price.
[[nodiscard]] std::vector<Discount> inWords(const std::vector<AppliedDiscount>& discounts, const Selection& selection);

/// Adds what a person should know about the offers of a price: an approval that is needed, a promotion that ends or is
/// given once, a term the book gives no discount for, and the rate of another currency.
void addOfferNotices(std::vector<Notice>& notices, const PriceBook& book, const Selection& selection,
                     const AllowedOffers& offers);

} // namespace seatwise
