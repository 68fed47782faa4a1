#pragma once

#include "documents/pdf_document.h"
#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

/// A quote as PDF, ready to print and to sign: up to 12 lines on one page; beyond that the head of the table on every
/// page and the sum so far where one page ends and the next begins. Fonts are embedded, nothing outside the document is
/// read, and every text is shown literally. A draft says DRAFT on each page and has no verify code. Needs a
/// QGuiApplication, no widgets.
[[nodiscard]] PdfDocument quotePdf(const Quote& quote, const QuoteDocumentOptions& options);

} // namespace seatwise::ui
