#include "charts/curve_picture.h"

#include "theme/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace seatwise::ui {

/// The Qt chart and the scene it lives in. The scene owns the chart, the chart its series and axes.
struct CurvePicture::Chart
{
    QGraphicsScene scene;
    QChart* chart = nullptr;
};

namespace {

/// Axis numbers as the chart sees them. QLogValueAxis labels powers of ten only, hence logarithms on plain axes.
double toChart(double value, bool logarithmic)
{
    return logarithmic ? std::log10(value) : value;
}

/// An axis for the lines to hang on. It stays invisible: the chart lays axes out by its own idea of room, and the
/// picture draws grid and labels where the plot area says.
QValueAxis* makeAxis(QChart& chart, const AxisRange& range, Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setRange(toChart(range.low, range.logarithmic), toChart(range.high, range.logarithmic));
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

CurvePicture::CurvePicture(CurvePlot plot, const Palette& palette, const QFont& font)
    : plot_(std::move(plot))
    , palette_(palette)
    , font_(font)
    , smallFont_(scaledFont(font, 0.88, QFont::Normal))
    , titleFont_(scaledFont(font, 1.0, QFont::DemiBold))
{
    findRanges();
}

CurvePicture::~CurvePicture() = default;

std::vector<QPointF> CurvePicture::plottable(const CurveSeries& series) const
{
    std::vector<QPointF> points;
    points.reserve(series.points.size());
    std::copy_if(series.points.begin(), series.points.end(), std::back_inserter(points),
                 [&](const QPointF& p) { return isPlottable(p.x(), plot_.logX) && isPlottable(p.y(), plot_.logY); });
    return points;
}

int CurvePicture::drawnPoints(size_t series) const
{
    return int(plottable(plot_.series.at(series)).size());
}

void CurvePicture::findRanges()
{
    x_ = {1, 10, plot_.logX};
    y_ = {1, 10, plot_.logY};
    const auto widen = [](AxisRange& range, double value) {
        range.low = std::min(range.low, value);
        range.high = std::max(range.high, value);
    };
    for (const CurveSeries& series : plot_.series) {
        for (const QPointF& p : plottable(series)) {
            if (std::exchange(empty_, false)) {
                x_.low = x_.high = p.x();
                y_.low = y_.high = p.y();
            }
            widen(x_, p.x());
            widen(y_, p.y());
        }
    }
    if (!y_.logarithmic)
        widen(y_, 0.0);
    for (AxisRange* range : {&x_, &y_})
        if (range->high <= range->low)
            range->high = range->logarithmic || range->low > 0 ? range->low * 2 : range->low + 1;
    const AxisRange tight = y_;
    y_.high = tight.at(plot_.bands.empty() ? 1.06 : 1.2); // the bands' labels stand at the top
    if (y_.logarithmic || tight.low < 0)
        y_.low = tight.at(-0.06);
}

QString CurvePicture::xText(double value) const
{
    return plot_.xLabel ? plot_.xLabel(value) : QString::number(value);
}

QString CurvePicture::yText(double value) const
{
    return plot_.yLabel ? plot_.yLabel(value) : QString::number(value);
}

QPointF CurvePicture::pixelOf(double x, double y) const
{
    return {plotArea_.left() + x_.fraction(x) * plotArea_.width(),
            plotArea_.bottom() - y_.fraction(y) * plotArea_.height()};
}

double CurvePicture::xAt(double pixel) const
{
    return x_.at(std::clamp((pixel - plotArea_.left()) / plotArea_.width(), 0.0, 1.0));
}

/// Places title and legend in rows from left to right; returns the height they take.
double CurvePicture::layOutHeader(const QSizeF& size, const QSizeF& corner)
{
    const QFontMetricsF metrics(titleFont_);
    const QFontMetricsF names(smallFont_);
    const double em = metrics.height();
    const double line = std::max(em * 1.5, corner.height());
    const double titleWidth = plot_.title.isEmpty() ? 0.0 : metrics.horizontalAdvance(plot_.title) + em;
    // Where title and corner do not fit side by side, the corner has the first row to itself.
    const bool alone = !corner.isEmpty() && titleWidth + corner.width() > size.width();
    double row = alone ? line : 0;
    double right = size.width() - (corner.isEmpty() || alone ? 0.0 : corner.width() + em);
    titleBox_ = QRectF(0, row, titleWidth, alone ? em * 1.4 : line);
    double left = titleWidth;
    legend_.clear();
    for (size_t i = 0; i < plot_.series.size(); ++i) {
        const double swatch = em * 1.4;
        const double wide = names.horizontalAdvance(plot_.series[i].name) + 2;
        if (left > 0 && left + swatch + em * 0.4 + wide > right) {
            row += row == 0 ? line : em * 1.4;
            left = 0;
            right = size.width();
        }
        const double tall = row == 0 ? line : em * 1.4;
        legend_.push_back({QRectF(left, row, swatch, tall), QRectF(left + swatch + em * 0.4, row, wide, tall), i});
        left += swatch + em * 0.4 + wide + em;
    }
    const bool anything = !plot_.title.isEmpty() || !plot_.series.empty() || !corner.isEmpty();
    return anything ? row + (row == 0 ? line : em * 1.4) + em * 0.5 : 0.0;
}

void CurvePicture::chooseTicks(const QRectF& area)
{
    const QFontMetricsF metrics(smallFont_);
    yTicks_ = valueTicks(y_, std::max(2, int(area.height() / (metrics.height() * 2.0))));
    std::vector<double> boundaries;
    boundaries.reserve(plot_.bands.size());
    for (const CurveBand& band : plot_.bands)
        boundaries.push_back(band.from);
    const double width = std::max(1.0, area.width());
    xTicks_ = bandTicks(
        x_, boundaries, [&](double v) { return metrics.horizontalAdvance(xText(v)) / width; },
        metrics.height() * 0.9 / width);
}

void CurvePicture::layOut(const QSizeF& size, const QSizeF& corner)
{
    size_ = size;
    arranged_ = false;
    const QFontMetricsF metrics(smallFont_);
    const double em = metrics.height();
    const double top = layOutHeader(size, corner) + (plot_.bands.empty() ? em * 0.3 : 0.0);
    const double bottom = em * 1.8 + (plot_.xTitle.isEmpty() ? 0.0 : em * 1.2);
    const double height = std::max(em * 2, size.height() - top - bottom);
    chooseTicks(QRectF(0, 0, size.width(), height));
    double left = em;
    for (const double tick : yTicks_)
        left = std::max(left, metrics.horizontalAdvance(yText(tick)) + em * 0.8);
    const double right = std::max(em * 0.6, metrics.horizontalAdvance(xText(x_.high)) / 2 + 2);
    plotArea_ = QRectF(left, top, std::max(em * 4, size.width() - left - right), height);
    chooseTicks(plotArea_);
    lines_.clear();
    for (const CurveSeries& series : plot_.series) {
        QPolygonF& line = lines_.emplace_back();
        for (const QPointF& p : plottable(series))
            line += pixelOf(p.x(), p.y());
    }
}

void CurvePicture::buildChart()
{
    chart_ = std::make_unique<Chart>();
    chart_->chart = new QChart;
    chart_->scene.addItem(chart_->chart);
    QChart& chart = *chart_->chart;
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setMargins({});
    QValueAxis* x = makeAxis(chart, x_, Qt::AlignBottom);
    QValueAxis* y = makeAxis(chart, y_, Qt::AlignLeft);
    for (const CurveSeries& series : plot_.series) {
        auto* line = new QLineSeries;
        QList<QPointF> points;
        for (const QPointF& p : plottable(series))
            points.append({toChart(p.x(), plot_.logX), toChart(p.y(), plot_.logY)});
        line->replace(points);
        const double em = QFontMetricsF(font_).height();
        QPen pen(series.color, em * (series.dashed ? 0.11 : 0.16), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (series.dashed || series.dotted) {
            pen.setDashPattern(series.dotted ? QList<qreal>{1.0, 1.6} : QList<qreal>{3.0, 2.5});
            pen.setCapStyle(Qt::FlatCap);
        }
        line->setPen(pen);
        chart.addSeries(line);
        line->attachAxis(x);
        line->attachAxis(y);
    }
}

void CurvePicture::arrangeChart()
{
    if (!chart_)
        buildChart();
    chart_->chart->resize(size_);
    chart_->chart->setPlotArea(plotArea_);
    chart_->scene.setSceneRect(QRectF(QPointF(), size_));
    arranged_ = true;
}

void CurvePicture::paint(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter);
    if (!empty_) {
        paintAxes(painter);
        paintBandLabels(painter);
        if (!arranged_)
            arrangeChart();
        const QRectF whole(QPointF(), size_);
        chart_->scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    }
    paintTitles(painter);
    paintHeader(painter);
}

} // namespace seatwise::ui
