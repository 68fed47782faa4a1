#pragma once

#include <optional>
#include <vector>

#include <QLocale>

#include "charts/curve_plot.h"
#include "money/currency.h"
#include "research/survey.h"
#include "theme/palette.h"

namespace seatwise::ui {

// The curves of a price survey. Shares are drawn as numbers of respondents, which the table has too.

/// What a Gabor-Granger survey draws.
enum class DemandCurve { buyers, revenue };

/// How amounts are written.
struct MoneyStyle
{
    Currency currency;
    QLocale locale;
};

/// The four curves of Van Westendorp on plain axes: those of the extremes solid, those between dashed.
[[nodiscard]] CurvePlot sensitivityPlot(const PriceSensitivity& found, const MoneyStyle& style, const Palette& palette);
/// PMC, PME, OPP and IDP where their curves cross.
[[nodiscard]] std::vector<CurvePin> intersectionPins(const PriceSensitivity& found);

/// The buyers of 100 respondents, or the revenue from them, by price.
[[nodiscard]] CurvePlot demandPlot(const Demand& demand, DemandCurve curve, const MoneyStyle& style,
                                   const Palette& palette);
/// The best price on that curve.
[[nodiscard]] std::vector<CurvePin> bestPricePins(const Demand& demand, DemandCurve curve, const MoneyStyle& style);

/// The reading at the answered price `x`.
[[nodiscard]] std::optional<CurveMarker> surveyReading(const Survey& survey, DemandCurve curve, double x,
                                                       const MoneyStyle& style);

} // namespace seatwise::ui
