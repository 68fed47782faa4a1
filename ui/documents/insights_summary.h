#pragma once

#include "documents/document.h"
#include "documents/pdf_document.h"

namespace seatwise::ui {

class InsightsViewModel;

/// What the prices did, for a board, on one page: the figures with the rule that they are by, the movement of the last
/// months, what may come, who stays and why others left. The model has figures.
[[nodiscard]] Document insightsSummary(const InsightsViewModel& model, const QLocale& locale, const QString& madeOn);

/// The same as a PDF; nothing without figures.
[[nodiscard]] PdfDocument insightsSummaryPdf(const InsightsViewModel& model, const QLocale& locale,
                                             const QString& madeOn);

} // namespace seatwise::ui
