#pragma once

#include "charts/axes.h"
#include "charts/curve_plot.h"
#include "theme/palette.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <memory>
#include <optional>

class QPainter;

namespace seatwise::ui {

/// The still picture of a plot: title, legend, bands, axes and lines, for any painter of any size. The only class
/// that knows Qt Charts. Making one is cheap; the chart is built when it is first painted.
class CurvePicture
{
public:
    CurvePicture(CurvePlot plot, const Palette& palette, const QFont& font);
    ~CurvePicture();
    CurvePicture(const CurvePicture&) = delete;
    CurvePicture& operator=(const CurvePicture&) = delete;

    /// Arranges everything for a picture of this size. `corner` is room at the right of the title to leave free.
    void layOut(const QSizeF& size, const QSizeF& corner = {});
    void paint(QPainter& painter);

    const CurvePlot& plot() const { return plot_; }
    /// Where the lines are, inside the axes.
    const QRectF& plotArea() const { return axes_.area; }
    /// Whether the plot has a single point to show.
    bool isEmpty() const { return empty_; }
    const AxisRange& xRange() const { return axes_.x.range; }
    const AxisRange& yRange() const { return axes_.y.range; }
    /// The pixel of a value; values outside the axes land outside the plot area.
    QPointF pixelOf(double x, double y) const { return axes_.at({x, y}); }
    double xAt(double pixel) const;
    /// The values the axes are labelled at.
    const std::vector<double>& xTicks() const { return axes_.x.ticks; }
    const std::vector<double>& yTicks() const { return axes_.y.ticks; }
    /// The lines as they are drawn, in pixels.
    const std::vector<QPolygonF>& lines() const { return lines_; }
    /// How many points of the series are drawn; those without a place on the axes are not.
    int drawnPoints(size_t series) const;

private:
    struct LegendEntry
    {
        QRectF swatch;
        QRectF text;
        size_t series = 0;
    };
    struct Chart;

    void findRanges();
    std::vector<QPointF> plottable(const CurveSeries& series) const;
    double layOutHeader(const QSizeF& size, const QSizeF& corner);
    void chooseTicks(const QRectF& area);
    void buildChart();
    void arrangeChart();
    std::optional<QRectF> stripeOf(const CurveBand& band) const;
    void paintBands(QPainter& painter) const;
    void paintBandLabels(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintTitles(QPainter& painter) const;

    CurvePlot plot_;
    Palette palette_;
    QFont font_, smallFont_, titleFont_;
    Axes axes_;
    bool empty_ = true;
    QSizeF size_;
    std::vector<QPolygonF> lines_;
    QRectF titleBox_;
    std::vector<LegendEntry> legend_;
    std::unique_ptr<Chart> chart_;
    bool arranged_ = false;
};

} // namespace seatwise::ui
