#pragma once

#include "charts/curve_plot.h"

#include <QString>

namespace seatwise::ui {

/// Two curves and a dashed step over three bands; the first curve starts with a free seat.
inline CurvePlot samplePlot()
{
    CurvePlot plot;
    plot.title = "Cost per seat";
    plot.xTitle = "seats";
    plot.xLabel = [](double x) { return QString::number(x, 'f', 0); };
    plot.yLabel = [](double y) { return "$" + QString::number(y, 'f', 2); };
    CurveSeries solo{"Solo", Qt::darkYellow, false, {{5, 0}, {6, 1.5}, {19, 1.1}}};
    CurveSeries ensemble{"Ensemble", Qt::blue, false, {}};
    for (double x = 20; x < 75'000; x *= 1.05)
        ensemble.points.emplace_back(x, 0.05 + 15.0 / x);
    CurveSeries next{"Next seat", Qt::blue, true, {{20, 0.2}, {119, 0.2}, {120, 0.18}, {75'000, 0.18}}};
    plot.series = {solo, ensemble, next};
    plot.bands = {{20, 120, "T1"}, {120, 500, "T2"}, {500, 75'000, "T3"}};
    return plot;
}

} // namespace seatwise::ui
