#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

/// What a chart shows, as plain values. Amounts arrive as doubles: a pixel needs no cents.
namespace seatwise::ui {

/// One line through its points, ascending in x. A step is given by its points on both sides of the jump.
struct CurveSeries
{
    QString name; ///< in the legend; empty: it stands in none
    QColor color;
    bool dashed = false;
    std::vector<QPointF> points;
    bool dotted = false; ///< in place of dashed

    bool operator==(const CurveSeries&) const = default;
};

/// A stretch of the x axis with a name; every other band is shaded.
struct CurveBand
{
    double from = 0;
    double to = 0;
    QString label;

    bool operator==(const CurveBand&) const = default;
};

/// A place worth remembering, such as a pinned scenario: an open ring with its label.
struct CurvePin
{
    double x = 0;
    double y = 0;
    QString label;

    bool operator==(const CurvePin&) const = default;
};

/// The place the person is at: a dot, a dotted line, and a read-out of a title and a detail.
struct CurveMarker
{
    double x = 0;
    double y = 0;
    QString title;
    QString detail;

    bool operator==(const CurveMarker&) const = default;
};

/// The still part of a chart, which changes with price book, plan and mode, never with the slider.
/// On a logarithmic axis, points not above zero have no place and are left out.
struct CurvePlot
{
    QString title;
    QString xTitle;
    bool logX = true;
    bool logY = true;
    bool wholeX = true;        ///< x counts things: reading moves over whole numbers
    std::vector<double> stops; ///< the places that can be read, ascending; empty: every one
    std::vector<CurveSeries> series;
    std::vector<CurveBand> bands;
    std::function<QString(double)> xLabel; ///< text of a tick; the number itself where empty
    std::function<QString(double)> yLabel;
};

} // namespace seatwise::ui
