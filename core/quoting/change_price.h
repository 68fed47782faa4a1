#pragma once

#include "quoting/quote.h"

namespace seatwise {

/// What a change of a running subscription to `target` costs now, as a price to quote: one line for the rest of the
/// period at the new rate, and the unused time at the old rate as a credit of its own. Figures of a full period (per
/// seat, per month, the band, the next seat) and notices that speak of one are not part of it: they are zero or absent.
/// Refused: a change that its plan does not allow, one that waits for the next period, one that costs nothing now, and
/// seats that grow by year.
[[nodiscard]] Result<ServicePrice> priceOfChange(const PriceBook& book, const QuotedChange& change,
                                                 const Selection& target);

/// Whether the billing changes too: then a period begins, which is charged in full.
[[nodiscard]] bool changesBilling(const QuotedChange& change, const Selection& target) noexcept;

} // namespace seatwise
