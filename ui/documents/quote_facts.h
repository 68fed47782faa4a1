#pragma once

#include "documents/document.h"
#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

/// Who a quote is for, and the days that count: how long it is valid and, where it offers one thing alone, what it
/// covers.
[[nodiscard]] FactsBlock quoteFacts(const Quote& quote, const QuoteDocumentOptions& options);

/// The days that a quote of one option covers and what is due first; nothing without a start.
[[nodiscard]] std::optional<LabelledFact> serviceOf(const Quote& quote, const QLocale& locale);

/// "3 years": of a term, else of a ramp.
[[nodiscard]] QString countYears(const Selection& selection, const QLocale& locale);

} // namespace seatwise::ui
