#pragma once

#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui::test {

/// Letter, American, on the day the sample quote was issued, without a book.
[[nodiscard]] QuoteDocumentOptions plainOptions();

/// The sample quote with so many lines, "Service 1" for $1.01, "Service 2" for $2.02 and so on, and their sum.
[[nodiscard]] Quote quoteOfLines(int count);

/// "$1,234.56" of 123456 cents, made without the program's code.
[[nodiscard]] QString dollars(long long cents);

/// The cents of "$1,234.56" or "1234.56"; throws for other text.
[[nodiscard]] long long centsOf(const QString& amount);

} // namespace seatwise::ui::test
