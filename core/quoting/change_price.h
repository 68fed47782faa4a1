#pragma once

#include <optional>

#include "calendar/period.h"
#include "quoting/quote.h"

namespace seatwise {

/// A price with the days it pays for first and when; absent where nothing says when they begin.
struct ServicePrice
{
    QuotedPrice price;
    std::optional<Period> service;
    std::optional<FirstInvoice> firstInvoice;
};

/// What a change of a running subscription to `target` costs now, as a price to quote: one line for the rest of the
/// period at the new rate, and the unused time at the old rate as a credit of its own. Figures of a full period (per
/// seat, per month, the band, the next seat) and notices that speak of one are not part of it: they are zero or absent.
/// Refused: a change that its plan does not allow, one that waits for the next period, and one that costs nothing now.
[[nodiscard]] Result<ServicePrice> priceOfChange(const PriceBook& book, const QuotedChange& change,
                                                 const Selection& target);

/// Whether the billing changes too: then a period begins, which is charged in full.
[[nodiscard]] bool changesBilling(const QuotedChange& change, const Selection& target) noexcept;

} // namespace seatwise
