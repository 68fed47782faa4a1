#pragma once

#include "documents/quote_document.h"

namespace seatwise::ui {

/// Adds what a quote offers to its document: a heading, the lines with what they come to, and of a ramp its invoices;
/// where there are several options, each of them with its days.
void addOffers(Document& document, const Quote& quote, const QuoteDocumentOptions& options);

} // namespace seatwise::ui
