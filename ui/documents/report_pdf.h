#pragma once

#include "documents/pdf_document.h"
#include "documents/quote_document.h"
#include "documents/report.h"

namespace seatwise::ui {

/// A report as PDF: pages with their number, and from the second on its title; tables with their head on every page;
/// charts as lines. Fonts are embedded, nothing outside the document is read, every text is shown literally. Needs a
/// QGuiApplication.
[[nodiscard]] PdfDocument reportPdf(const Report& report, Paper paper);

} // namespace seatwise::ui
