#include "charts/axes.h"

#include "theme/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace seatwise::ui {

namespace {

using Mantissas = std::vector<double>;

// Between ends and boundaries of bands.
constexpr int maxInDecades = 60;
constexpr int maxEven = 8;

bool spansDecades(const AxisRange& range)
{
    return range.logarithmic && range.high / range.low >= 6.0;
}

std::vector<double> decadeTicks(const AxisRange& range, const Mantissas& mantissas, int everyDecades)
{
    std::vector<double> ticks;
    const int first = int(std::floor(std::log10(range.low)));
    const int last = int(std::ceil(std::log10(range.high)));
    const double slack = 1e-9;
    for (int decade = first; decade <= last; ++decade) {
        if (decade % everyDecades != 0)
            continue;
        for (const double mantissa : mantissas) {
            const double tick = mantissa * std::pow(10.0, decade);
            if (tick >= range.low * (1 - slack) && tick <= range.high * (1 + slack))
                ticks.push_back(tick);
        }
    }
    return ticks;
}

double roundStep(double atLeast)
{
    const double decade = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double mantissa : {1.0, 2.0, 5.0})
        if (mantissa * decade >= atLeast * (1 - 1e-9))
            return mantissa * decade;
    return 10.0 * decade;
}

std::vector<double> evenTicks(const AxisRange& range, int most)
{
    const double span = range.high - range.low;
    if (!(span > 0) || most < 1)
        return {range.low};
    double step = roundStep(span / most);
    while (std::floor(range.high / step + 1e-9) - std::ceil(range.low / step - 1e-9) + 1 > most)
        step = roundStep(step * 1.1);
    std::vector<double> ticks;
    for (double index = std::ceil(range.low / step - 1e-9); index * step <= range.high + step * 1e-9; ++index)
        ticks.push_back(index * step);
    return ticks;
}

} // namespace

double AxisRange::fraction(double value) const
{
    if (logarithmic)
        return std::log(value / low) / std::log(high / low);
    return (value - low) / (high - low);
}

double AxisRange::at(double share) const
{
    return logarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
}

AxisRange AxisRange::widened(double below, double above) const
{
    return {at(-below), at(1 + above), logarithmic};
}

bool isPlottable(double value, bool logarithmic)
{
    return std::isfinite(value) && (!logarithmic || value > 0);
}

AxisRange rangeOf(const std::vector<double>& values, bool logarithmic)
{
    if (values.empty())
        return {1, 10, logarithmic};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (logarithmic && *high <= *low * 1.01) // what rounding leaves of a level line is no curve
        return {*low / 2, *high * 2, true};
    if (*high > *low)
        return {*low, *high, logarithmic};
    return {*low, *low > 0 ? *low * 2 : *low + 1, false};
}

std::vector<double> ticksOf(const AxisRange& range, int most)
{
    if (!spansDecades(range))
        return evenTicks(range, most);
    for (const Mantissas& mantissas : {Mantissas{1, 2, 5}, Mantissas{1, 3}, Mantissas{1}}) {
        auto ticks = decadeTicks(range, mantissas, 1);
        if (int(ticks.size()) <= most)
            return ticks;
    }
    for (int every = 2;; ++every) {
        auto ticks = decadeTicks(range, {1}, every);
        if (int(ticks.size()) <= std::max(1, most))
            return ticks;
    }
}

std::vector<double> bandTicks(const AxisRange& range, const std::vector<double>& boundaries,
                              const std::function<double(double)>& extent, double gap)
{
    std::vector<double> candidates{range.low, range.high};
    candidates.insert(candidates.end(), boundaries.begin(), boundaries.end());
    const auto fill = ticksOf(range, spansDecades(range) ? maxInDecades : maxEven);
    candidates.insert(candidates.end(), fill.begin(), fill.end());

    struct Label
    {
        double center;
        double extent;
    };
    std::vector<Label> labels;
    std::vector<double> placed;
    for (const double value : candidates) {
        if (!isPlottable(value, range.logarithmic) || value < range.low || value > range.high)
            continue;
        const Label label{range.fraction(value), extent(value)};
        const auto touches = [&](const Label& other) {
            return std::abs(label.center - other.center) < (label.extent + other.extent) / 2 + gap;
        };
        if (std::none_of(labels.begin(), labels.end(), touches)) {
            labels.push_back(label);
            placed.push_back(value);
        }
    }
    std::sort(placed.begin(), placed.end());
    return placed;
}

QString Axis::textOf(double value) const
{
    return text ? text(value) : QString::number(value);
}

double Axis::widest(const std::function<double(const QString&)>& width) const
{
    double most = 0;
    for (const double tick : ticks)
        most = std::max(most, width(textOf(tick)));
    return most;
}

QPolygonF Axes::line(const std::vector<QPointF>& values) const
{
    QPolygonF points;
    for (const QPointF& value : values)
        points += at(value);
    return points;
}

std::vector<QLineF> Axes::grid() const
{
    std::vector<QLineF> lines;
    lines.reserve(std::max(x.ticks.size(), y.ticks.size()));
    for (const double tick : y.ticks)
        lines.emplace_back(area.left(), yOf(tick), area.right(), yOf(tick));
    if (lines.empty())
        for (const double tick : x.ticks)
            lines.emplace_back(xOf(tick), area.top(), xOf(tick), area.bottom());
    return lines;
}

std::vector<ChartLabel> Axes::labels(double em) const
{
    std::vector<ChartLabel> labels;
    labels.reserve(x.ticks.size() + y.ticks.size());
    for (const double tick : y.ticks)
        labels.push_back({{area.left() - em * 0.6, yOf(tick)}, y.textOf(tick), Qt::AlignRight});
    for (const double tick : x.ticks)
        labels.push_back({{xOf(tick), area.bottom() + em * 0.9}, x.textOf(tick), Qt::AlignHCenter});
    return labels;
}

void Axes::paint(QPainter& painter, const Palette& palette) const
{
    for (const QLineF& line : grid())
        painter.fillRect(
            QRectF(std::round(line.x1()), std::round(line.y1()), std::max(1.0, line.dx()), std::max(1.0, line.dy())),
            palette.grid);
    const double em = QFontMetricsF(painter.font()).height();
    painter.setPen(palette.mutedText);
    for (const ChartLabel& label : labels(em)) {
        const QRectF place(label.at - QPointF(label.alignment == Qt::AlignRight ? em * 2 : em, em / 2),
                           QSizeF(em * 2, em));
        painter.drawText(place,
                         static_cast<int>(label.alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         label.text);
    }
}

} // namespace seatwise::ui
