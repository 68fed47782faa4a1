#pragma once

#include <optional>

#include "documents/quote_document.h"

namespace seatwise::ui {

/// The price per seat and month over the seats, both axes logarithmic: what the quote's usage, add-ons and offers cost
/// at other seats as a line, what this quote comes to as a dot on it. Nothing without the book that the quote was
/// priced with, and where the plan has no price for seats.
[[nodiscard]] std::optional<ChartBlock> quoteCurve(const Quote& quote, const QuoteDocumentOptions& options);

} // namespace seatwise::ui
