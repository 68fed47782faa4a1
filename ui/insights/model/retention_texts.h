#pragma once

#include <optional>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "charts/curve_plot.h"
#include "insights/model/insights_view_model.h"
#include "theme/palette.h"

namespace seatwise::ui {

// Who stays, as the page of insights says and draws it. The model must have figures.

/// What is left of a cohort after so many of its renewals, as a share of 1.
[[nodiscard]] double shareOf(const Cohort& cohort, std::size_t renewal);

/// A row for each cohort and renewal: when it began, the renewal, customers left, their share.
[[nodiscard]] QStringList cohortHeads();
[[nodiscard]] std::vector<QStringList> cohortRows(const InsightsViewModel& model, const QLocale& locale);

/// "After 8 renewals about 55 % are left (95 %: 44 to 66 %)"; why nothing can be said.
[[nodiscard]] QString retentionLine(const InsightsViewModel& model, const QLocale& locale);

/// The share of each cohort that is left after its renewals, and what the model says of later ones.
[[nodiscard]] CurvePlot retentionPlot(const InsightsViewModel& model, const Palette& palette, const QLocale& locale);

/// A renewal in words; nothing where nothing is known of it.
[[nodiscard]] std::optional<CurveMarker> retentionMarker(const InsightsViewModel& model, double renewal,
                                                         const QLocale& locale);

} // namespace seatwise::ui
