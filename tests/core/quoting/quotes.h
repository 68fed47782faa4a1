#pragma once

#include <functional>

#include "quoting/quote.h"

namespace seatwise::test {

/// A draft "draft-1" for "Sample School District": 200 Ensemble seats a year from 1 July 2027, $652.20 as published.
[[nodiscard]] Quote sampleDraft();

/// The same issued on 21 November 2026 as SW-2026-000123.
[[nodiscard]] Quote sampleQuote();

/// A draft with every field of a quote in use: usage, add-ons, offers, approval, a band, notices.
[[nodiscard]] Quote fullQuote();

/// Makes the full price of a quote anew, of other parts that add up.
void editPrice(Quote& quote, const std::function<void(PriceParts& parts)>& edit);

} // namespace seatwise::test
