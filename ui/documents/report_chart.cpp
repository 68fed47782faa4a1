#include "documents/report_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace seatwise::ui {

namespace {

constexpr double widthOfALetter = 0.62; ///< of the text's size
constexpr int shareTicks = 4;
constexpr int priceTicks = 6;
const std::array<std::vector<double>, 4> dashes{{{}, {6, 3}, {2, 2}, {8, 3, 2, 3}}};

/// 1, 2 or 5 times a power of ten, so that about so many fit a span.
double niceStep(double span, int count)
{
    const double raw = span / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw)
            return factor * power;
    return 10 * power;
}

QString number(double value)
{
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 2);
}

/// Where prices and shares are in the room of the chart.
class Plane
{
public:
    Plane(const ReportChart& chart, const QRectF& area)
        : area_(area)
    {
        low_ = chart.curves.front().points.front().x();
        high_ = low_;
        for (const ReportChart::Curve& curve : chart.curves)
            for (const QPointF& point : curve.points) {
                low_ = std::min(low_, point.x());
                high_ = std::max(high_, point.x());
            }
        if (high_ <= low_)
            high_ = low_ + 1;
    }

    [[nodiscard]] double x(double price) const
    {
        return area_.left() + (price - low_) / (high_ - low_) * area_.width();
    }
    [[nodiscard]] double y(double share) const { return area_.bottom() - share * area_.height(); }
    [[nodiscard]] double low() const { return low_; }
    [[nodiscard]] double high() const { return high_; }

private:
    QRectF area_;
    double low_ = 0;
    double high_ = 1;
};

void addGrid(DrawnChart& drawn, const Plane& plane, const QRectF& area, double textSize)
{
    for (int i = 0; i <= shareTicks; ++i) {
        const double y = plane.y(double(i) / shareTicks);
        drawn.grid.emplace_back(QList<QPointF>{{area.left(), y}, {area.right(), y}});
        drawn.ticks.push_back(
            {{area.left() - textSize * 0.6, y}, QStringLiteral("%1 %").arg(i * 100 / shareTicks), Qt::AlignRight});
    }
    const double step = niceStep(plane.high() - plane.low(), priceTicks);
    for (double price = std::ceil(plane.low() / step) * step; price <= plane.high() + step * 0.001; price += step)
        drawn.ticks.push_back({{plane.x(price), area.bottom() + textSize * 1.1}, number(price), Qt::AlignHCenter});
}

void addMarks(DrawnChart& drawn, const ReportChart& chart, const Plane& plane, const QRectF& area, double textSize)
{
    int row = 0;
    for (const ReportChart::Mark& mark : chart.marks) {
        const double x = plane.x(mark.price);
        const double y = area.top() - textSize * (0.8 + 1.25 * row++);
        drawn.marks.emplace_back(QList<QPointF>{{x, y + textSize * 0.6}, {x, area.bottom()}});
        const double width = static_cast<double>(mark.name.size()) * widthOfALetter * textSize;
        const bool fits = x + width + 4 < area.right();
        drawn.markLabels.push_back({{x + (fits ? 3 : -3), y}, mark.name, fits ? Qt::AlignLeft : Qt::AlignRight});
    }
}

} // namespace

DrawnChart drawnChart(const ReportChart& chart, const QSizeF& size, double textSize)
{
    DrawnChart drawn;
    drawn.size = size;
    if (chart.curves.empty() || chart.curves.front().points.empty())
        return drawn;
    const double legend = textSize * 1.5;
    const double top = textSize * (1.0 + 1.25 * static_cast<double>(chart.marks.size()));
    const QRectF area(textSize * 4, top, size.width() - textSize * 6, size.height() - top - textSize * 2.2 - legend);
    const Plane plane(chart, area);
    addGrid(drawn, plane, area, textSize);
    const double room = area.width() / static_cast<double>(chart.curves.size());
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        DrawnChart::Curve curve;
        curve.name = chart.curves[i].name;
        curve.dashes = dashes.at(i % dashes.size());
        for (const QPointF& point : chart.curves[i].points)
            curve.line += QPointF(plane.x(point.x()), plane.y(point.y()));
        const double x = area.left() + room * static_cast<double>(i);
        const double y = size.height() - textSize * 0.7;
        curve.sample = QPolygonF(QList<QPointF>{{x, y}, {x + textSize * 2.6, y}});
        curve.label = {{x + textSize * 3.1, y}, curve.name, Qt::AlignLeft};
        drawn.curves.push_back(std::move(curve));
    }
    addMarks(drawn, chart, plane, area, textSize);
    return drawn;
}

} // namespace seatwise::ui
