#pragma once

#include <optional>

#include "documents/html.h"
#include "documents/quote_document.h"

namespace seatwise::ui {

/// A field for another number of seats, with what the terms of a quote come to for it, in the words and numbers of the
/// customer: worked out here, up to 5,000 of them, and looked up by the page. Nothing for a quote without seats or of a
/// change, and without the book that it was priced with.
[[nodiscard]] std::optional<LivePart> livePrices(const Quote& quote, const QuoteDocumentOptions& options);

} // namespace seatwise::ui
