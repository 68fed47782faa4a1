#pragma once

#include "documents/document.h"
#include "pricebook/price_book.h"

namespace seatwise::ui {

/// The feature comparison matrix of a book as a document, with its assumptions: in the language that is spoken, of
/// figures as `locale` writes them, with the book's own names in that language.
[[nodiscard]] Document featureReport(const PriceBook& book, const QLocale& locale);

/// The matrix as tables: as many plans side by side as a page has room for.
void addFeatureTables(Document& document, const PriceBook& book);

/// Every assumption of a book by its number; a sentence where there is none.
void addAssumptions(Document& document, const PriceBook& book);

} // namespace seatwise::ui
