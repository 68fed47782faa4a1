#pragma once

#include <optional>

#include "calendar/period.h"
#include "quoting/quote.h"

namespace seatwise {

/// A price with the days it pays for; absent where nothing says when they begin.
struct ChangePrice
{
    Price price;
    std::optional<Period> service;
};

/// What a change of a running subscription to `target` costs now, as a price to quote: one line for the rest of the
/// period at the new rate, and the unused time at the old rate as a credit of its own. Per-seat figures, band and
/// notices are those of the subscription it becomes. Refused: a change that its plan does not allow, one that waits
/// for the next period, and one that costs nothing now. Source: contract, section 5; product, page 3.
[[nodiscard]] Result<ChangePrice> priceOfChange(const PriceBook& book, const QuotedChange& change,
                                                const Selection& target);

} // namespace seatwise
