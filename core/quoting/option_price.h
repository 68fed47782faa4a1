#pragma once

#include <optional>

#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise {

/// What a selection costs, as a price to quote: that of a change, of a ramp, or of a full period with its first invoice
/// as schedule() has it. Refused as priceOfChange(), priceOfRamp(), price() and schedule() are.
[[nodiscard]] Result<ServicePrice> priceOf(const std::optional<QuotedChange>& change, const Selection& selection,
                                           const PriceBook& book);

/// Gives an option the price of its selection. Refused as priceOf(), and for a label or a reason that cannot be kept.
[[nodiscard]] Result<void> priceOption(QuoteOption& option, const std::optional<QuotedChange>& change,
                                       const PriceBook& book);

} // namespace seatwise
