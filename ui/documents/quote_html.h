#pragma once

#include <QByteArray>

#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

/// A quote as one HTML file in UTF-8, for screens, screen readers and printers: headings, a table with caption and
/// scoped heads, pictures with words. It has no script and refers to nothing outside itself, and says so to the
/// browser; every text is escaped. It is well-formed XML as well. Needs a QGuiApplication, no widgets.
[[nodiscard]] QByteArray quoteHtml(const Quote& quote, const QuoteDocumentOptions& options);

} // namespace seatwise::ui
