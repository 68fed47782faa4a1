#pragma once

#include "documents/document.h"
#include "documents/pdf_document.h"

namespace seatwise::ui {

/// A document as PDF, ready to print: pages with their number, from the second on with what they belong to; tables with
/// their head on every page; charts as lines. Fonts are embedded, nothing outside the document is read, every text is
/// shown literally. Needs a QGuiApplication, no widgets.
[[nodiscard]] PdfDocument pdfOf(const Document& document, Paper paper);

} // namespace seatwise::ui
