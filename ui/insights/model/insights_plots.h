#pragma once

#include <optional>

#include <QLocale>

#include "charts/bars_plot.h"
#include "charts/curve_plot.h"
#include "insights/model/insights_view_model.h"
#include "theme/palette.h"

namespace seatwise::ui {

// What the charts of the page of insights draw. The model must have figures.

/// The movements of the months on show: gains above the line, losses below.
[[nodiscard]] BarsPlot movementPlot(const InsightsViewModel& model, const Palette& palette, const QLocale& locale);

/// A line of the outlook.
struct OutlookCurve
{
    enum class Kind { seen, expected, contracted, range80, range95 };

    Kind kind = Kind::seen;
    QString name; ///< empty: the upper end of a range, whose lower one is named
    std::vector<QPointF> points;
};

/// The ends of the months and what may follow. Months are counted from that of the first account.
[[nodiscard]] std::vector<OutlookCurve> outlookCurves(const InsightsViewModel& model);

/// The same as a chart.
[[nodiscard]] CurvePlot outlookPlot(const InsightsViewModel& model, const Palette& palette, const QLocale& locale);

/// A month of the outlook in words; nothing where it has none.
[[nodiscard]] std::optional<CurveMarker> outlookMarker(const InsightsViewModel& model, double month,
                                                       const QLocale& locale);

} // namespace seatwise::ui
