#pragma once

#include <string>

#include "documents/quote_document.h"

namespace seatwise::ui {

/// quoteCsv() for a person's spreadsheet: in the words of the language that is spoken, with the decimal sign of the
/// locale, and semicolons between the fields where that is a comma.
[[nodiscard]] std::string quoteTable(const Quote& quote, const QuoteDocumentOptions& options);

} // namespace seatwise::ui
