#include "documents/chart_shapes.h"

#include <algorithm>
#include <array>

#include "charts/read_out_place.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

const std::array<std::vector<double>, 4> dashesOfCurves{{{}, {6, 3}, {2, 2}, {8, 3, 2, 3}}};

/// About: digits are a little narrower.
double widthOf(const QString& text, double textSize)
{
    return static_cast<double>(text.size()) * 0.62 * textSize;
}

/// A chart that is being laid out.
class Layout
{
public:
    Layout(const ChartBlock& chart, const QSizeF& size, double textSize)
        : chart_(chart)
        , em_(textSize)
    {
        shapes_.size = size;
        const bool hasLegend = !chart.curves.front().name.isEmpty();
        const double left = chart.y.widest([&](const QString& text) { return widthOf(text, em_); }) + em_;
        const double top = em_ * (1.0 + 1.25 * static_cast<double>(chart.marks.size()));
        const double bottom = em_ * (hasLegend ? 3.7 : 2.0);
        axes_ = {chart.x, chart.y, {left, top, size.width() - left - em_ * 2, size.height() - top - bottom}};
        shapes_.grid = axes_.grid();
        shapes_.ticks = axes_.labels(em_ * 1.25);
        for (const ChartBlock::Curve& curve : chart.curves)
            addCurve(curve);
        for (const ChartBlock::Mark& mark : chart.marks)
            addMark(mark);
        if (chart.dot)
            addDot(*chart.dot);
    }

    [[nodiscard]] const ChartShapes& shapes() const { return shapes_; }

private:
    /// A curve without a name looks as the one before it: the other limit of a range.
    void addCurve(const ChartBlock::Curve& curve)
    {
        const Palette& colours = lightPalette();
        const QPolygonF line = axes_.line(curve.points);
        if (curve.name.isEmpty() && !shapes_.curves.empty()) {
            const ChartShapes::Curve& before = shapes_.curves.back();
            shapes_.curves.push_back({line, before.dashes, before.color, {}});
            return;
        }
        const auto index = static_cast<std::size_t>(
            std::ranges::count_if(shapes_.curves, [](const auto& other) { return !other.sample.isEmpty(); }));
        shapes_.curves.push_back(
            {line,
             dashesOfCurves.at(index % dashesOfCurves.size()),
             curve.name.isEmpty() ? colours.accent : colours.series.at(index % colours.series.size()),
             {}});
        if (curve.name.isEmpty())
            return;
        const auto names = std::ranges::count_if(chart_.curves, [](const auto& any) { return !any.name.isEmpty(); });
        const double room = axes_.area.width() / static_cast<double>(names);
        const double x = axes_.area.left() + room * static_cast<double>(index);
        const double y = shapes_.size.height() - em_ * 0.7;
        shapes_.curves.back().sample = QPolygonF(QList<QPointF>{{x, y}, {x + em_ * 2.6, y}});
        shapes_.names.push_back({{x + em_ * 3.1, y}, curve.name, Qt::AlignLeft});
    }

    void addMark(const ChartBlock::Mark& mark)
    {
        const QRectF& area = axes_.area;
        const double x = axes_.xOf(mark.x);
        const double y = area.top() - em_ * (0.8 + 1.25 * static_cast<double>(shapes_.marks.size()));
        shapes_.marks.emplace_back(x, y + em_ * 0.6, x, area.bottom());
        const bool fits = x + widthOf(mark.name, em_) + 4 < area.right();
        shapes_.names.push_back({{x + (fits ? 3 : -3), y}, mark.name, fits ? Qt::AlignLeft : Qt::AlignRight});
    }

    /// With its words beside it and off the line: right of it, left of it, above or below.
    void addDot(const ChartBlock::Dot& point)
    {
        const QRectF& area = axes_.area;
        const QPointF dot = axes_.at(point.at);
        const double width = widthOf(point.text, em_);
        const double gap = em_ * 0.8;
        std::vector<QRectF> places;
        for (const double x : {dot.x() + gap, dot.x() - gap - width, area.right() - width, area.left()})
            for (const double y :
                 {dot.y() - em_ * 0.9, dot.y() + em_ * 0.9, area.top() + em_ / 2, area.bottom() - em_ / 2})
                if (x >= area.left() && x + width <= shapes_.size.width())
                    places.emplace_back(x, y - em_ / 2, width, em_);
        std::vector<QPolygonF> lines;
        lines.reserve(shapes_.curves.size());
        for (const ChartShapes::Curve& curve : shapes_.curves)
            lines.push_back(curve.line);
        const QRectF dotBox(dot - QPointF(gap / 2, gap / 2), QSizeF(gap, gap));
        const QRectF beside(dot.x() + gap, dot.y() - em_ * 1.4, width, em_);
        const QRectF place = clearPlace(places, lines, {dotBox}, 1).value_or(beside);
        shapes_.dot = dot;
        shapes_.names.push_back({{place.left(), place.center().y()}, point.text, Qt::AlignLeft});
    }

    const ChartBlock& chart_;
    double em_;
    Axes axes_;
    ChartShapes shapes_;
};

} // namespace

ChartShapes chartShapes(const ChartBlock& chart, const QSizeF& size, double textSize)
{
    return chart.curves.empty() ? ChartShapes{} : Layout(chart, size, textSize).shapes();
}

void drawChart(Sheet& sheet, const ChartShapes& shapes, QPointF at, double textSize)
{
    const Palette& colours = lightPalette();
    sheet.picture([&](QPainter& painter) {
        painter.translate(at);
        const auto pen = [&](const QColor& color, double width, const std::vector<double>& pattern = {}) {
            QPen stroke(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (!pattern.empty())
                stroke.setDashPattern({pattern.begin(), pattern.end()});
            painter.setPen(stroke);
        };
        pen(colours.grid, 0.5);
        painter.drawLines(QList<QLineF>(shapes.grid.begin(), shapes.grid.end()));
        pen(colours.mutedText, 0.5);
        painter.drawLines(QList<QLineF>(shapes.marks.begin(), shapes.marks.end()));
        for (const ChartShapes::Curve& curve : shapes.curves) {
            pen(curve.color, 1.4, curve.dashes);
            painter.drawPolyline(curve.line);
            painter.drawPolyline(curve.sample);
        }
        if (shapes.dot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawEllipse(*shapes.dot, 3, 3);
        }
    });
    const auto write = [&](const std::vector<ChartLabel>& labels, const TextStyle& style) {
        for (const ChartLabel& label : labels)
            sheet.write(label.text, at + label.at - QPointF(0, style.leading() / 2), shapes.size.width(), style,
                        label.alignment);
    };
    write(shapes.ticks, muted(textSize));
    write(shapes.names, plain(textSize));
}

} // namespace seatwise::ui
