#pragma once

#include <vector>

#include "offers/offers.h"
#include "pricing/price.h"
#include "pricing/price_parts.h"

namespace seatwise {

/// Adds what a person should know about a price that is otherwise complete: contradictions of the published list,
/// cheaper plans or seat counts, assumed figures, the annual policy, tax. `addOns` are the add-ons that were priced.
/// R20.
void addNotices(std::vector<Notice>& notices, const PriceBook& book, const Plan& plan, const PriceParts& price,
                const std::vector<AddOnId>& addOns);

/// The discounts as lines of a price.
[[nodiscard]] std::vector<Discount> inWords(const std::vector<AppliedDiscount>& discounts, const Selection& selection,
                                            const Currency& currency);

/// Adds what a person should know about the offers of a price: an approval that is needed, a promotion that ends or is
/// given once, a term the book gives no discount for, and the rate of another currency.
void addOfferNotices(std::vector<Notice>& notices, const PriceBook& book, const Selection& selection,
                     const AllowedOffers& offers);

} // namespace seatwise
