#pragma once

#include <vector>

#include "exchange/agreed_deal.h"
#include "pricing/price.h"

namespace seatwise {

/// What a price charges in every period, charge by charge: their amounts add up to its list price without what is
/// charged once. An item has the price of the list where that gives the amount for its quantity, however its tiers are
/// rounded. Nothing is lost of an item that has none but what other seats would cost. Refused as findAddOns() is.
[[nodiscard]] Result<std::vector<DealItem>> recurringItems(const PriceBook& book, const ExchangedBook& exchanged,
                                                           const Selection& selection, const Price& price);

/// What a price charges once, by its lines.
[[nodiscard]] std::vector<DealItem> onceItems(const Price& price);

/// The rows of a price: its lines, then its discounts.
[[nodiscard]] std::vector<DealRow> rowsOf(const ChargedPrice& price);

/// Whether a shape comes to an amount for a quantity where halves are rounded up: the sum of its tiers rounded once,
/// and each tier rounded by itself.
[[nodiscard]] bool comesTo(const PriceShape& shape, std::int64_t quantity, Money amount, int exponent);

/// Adds what a deal loses of the meters of its plan: what is used later, and that usage in the quote is an amount.
void addMeterLosses(std::vector<BookLoss>& losses, const PriceBook& book, const Selection& selection,
                    const PlanId& plan);

} // namespace seatwise
