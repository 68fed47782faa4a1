#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace seatwise::ui {

struct Palette;

// The axes of every chart, on screen and on paper: where a value stands, which values are labelled, and how that looks.

/// A stretch of an axis in the axis' own numbers. On a logarithmic axis both ends are above zero.
struct AxisRange
{
    double low = 0;
    double high = 1;
    bool logarithmic = false;

    bool operator==(const AxisRange&) const = default;

    /// Where a value stands between low (0) and high (1); outside that for values outside the range.
    [[nodiscard]] double fraction(double value) const;
    /// The value at a fraction, the inverse of fraction().
    [[nodiscard]] double at(double share) const;
    /// The range with air at its ends, in shares of it.
    [[nodiscard]] AxisRange widened(double below, double above) const;
};

/// Whether an axis has a place for the value.
[[nodiscard]] bool isPlottable(double value, bool logarithmic);

/// What values reach over, each of which is plottable; never empty, so that also a single value has a place.
[[nodiscard]] AxisRange rangeOf(const std::vector<double>& values, bool logarithmic);

/// The rule of all ticks. Round numbers in the range, at most `most` of them: 1-2-5 in every decade where there is
/// room, fewer where there is not, and equal 1-2-5 steps where the range is within a decade or linear.
[[nodiscard]] std::vector<double> ticksOf(const AxisRange& range, int most);

/// Ticks for an axis with bands: both ends, then the band boundaries, then round numbers, each only where its label,
/// `extent` (a share of the axis) wide, leaves a gap to those already placed. Ascending.
[[nodiscard]] std::vector<double> bandTicks(const AxisRange& range, const std::vector<double>& boundaries,
                                            const std::function<double(double)>& extent, double gap);

struct Axis
{
    AxisRange range;
    std::vector<double> ticks;
    std::function<QString(double)> text; ///< of a tick; the number itself where empty

    [[nodiscard]] QString textOf(double value) const;
    /// The widest label, as `width` measures them.
    [[nodiscard]] double widest(const std::function<double(const QString&)>& width) const;
};

/// A text of a chart: the middle of its height, and the edge or middle that its alignment says.
struct ChartLabel
{
    QPointF at;
    QString text;
    Qt::Alignment alignment = Qt::AlignHCenter;
};

/// Two axes around an area.
struct Axes
{
    Axis x;
    Axis y;
    QRectF area;

    [[nodiscard]] double xOf(double value) const { return area.left() + x.range.fraction(value) * area.width(); }
    [[nodiscard]] double yOf(double value) const { return area.bottom() - y.range.fraction(value) * area.height(); }
    [[nodiscard]] QPointF at(QPointF value) const { return {xOf(value.x()), yOf(value.y())}; }
    [[nodiscard]] QPolygonF line(const std::vector<QPointF>& values) const;

    /// Lines across the area at the ticks of y, or of x where y has none.
    [[nodiscard]] std::vector<QLineF> grid() const;
    /// The ticks of y left of the area, those of x below it; `em` is the height of a line of text.
    [[nodiscard]] std::vector<ChartLabel> labels(double em) const;
    /// Both, on whole pixels, in the painter's font.
    void paint(QPainter& painter, const Palette& palette) const;
};

} // namespace seatwise::ui
