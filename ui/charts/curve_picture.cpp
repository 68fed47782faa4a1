#include "charts/curve_picture.h"

#include "theme/theme.h"
#include "words/features.h"

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
    std::vector<double> xs;
    std::vector<double> ys;
    for (const CurveSeries& series : plot_.series)
        for (const QPointF& p : plottable(series)) {
            xs.push_back(p.x());
            ys.push_back(p.y());
        }
    empty_ = xs.empty();
    if (!plot_.logY)
        ys.push_back(0);
    const AxisRange tight = rangeOf(ys, plot_.logY);
    axes_.x = {rangeOf(xs, plot_.logX), {}, plot_.xLabel};
    axes_.y = {tight.widened(tight.logarithmic || tight.low < 0 ? 0.06 : 0.0,
                             plot_.bands.empty() ? 0.06 : 0.2), // the bands' labels stand at the top
               {},
               plot_.yLabel};
}

double CurvePicture::xAt(double pixel) const
{
    return axes_.x.range.at(std::clamp((pixel - plotArea().left()) / plotArea().width(), 0.0, 1.0));
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
        if (plot_.series[i].name.isEmpty())
            continue;
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
    axes_.y.ticks = ticksOf(axes_.y.range, std::max(2, int(area.height() / (metrics.height() * 2.0))));
    std::vector<double> boundaries;
    boundaries.reserve(plot_.bands.size());
    for (const CurveBand& band : plot_.bands)
        boundaries.push_back(band.from);
    const double width = std::max(1.0, area.width());
    axes_.x.ticks = bandTicks(
        axes_.x.range, boundaries, [&](double v) { return metrics.horizontalAdvance(axes_.x.textOf(v)) / width; },
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
    const auto widthOf = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    const double left = std::max(em, axes_.y.widest(widthOf) + em * 0.8);
    const double right = std::max(em * 0.6, widthOf(axes_.x.textOf(axes_.x.range.high)) / 2 + 2);
    axes_.area = QRectF(left, top, std::max(em * 4, size.width() - left - right), height);
    chooseTicks(axes_.area);
    lines_.clear();
    for (const CurveSeries& series : plot_.series)
        lines_.push_back(axes_.line(plottable(series)));
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
    QValueAxis* x = makeAxis(chart, xRange(), Qt::AlignBottom);
    QValueAxis* y = makeAxis(chart, yRange(), Qt::AlignLeft);
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
    chart_->chart->setPlotArea(plotArea());
    chart_->scene.setSceneRect(QRectF(QPointF(), size_));
    arranged_ = true;
}

void CurvePicture::paint(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter);
    if (!empty_) {
        painter.setFont(smallFont_);
        axes_.paint(painter, palette_);
        paintBandLabels(painter);
        if (!arranged_)
            arrangeChart();
        const QRectF whole(QPointF(), size_);
        chart_->scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    }
    paintTitles(painter);
    paintHeader(painter);
}

std::optional<QRectF> CurvePicture::stripeOf(const CurveBand& band) const
{
    const double from = std::max(band.from, xRange().low);
    const double to = std::min(band.to, xRange().high);
    if (empty_ || !(to > from))
        return std::nullopt;
    const double left = pixelOf(from, yRange().low).x();
    return QRectF(left, plotArea().top(), pixelOf(to, yRange().low).x() - left, plotArea().height());
}

void CurvePicture::paintBands(QPainter& painter) const
{
    for (size_t i = 0; i < plot_.bands.size(); i += 2)
        if (const auto stripe = stripeOf(plot_.bands[i]))
            painter.fillRect(*stripe, palette_.band);
}

void CurvePicture::paintBandLabels(QPainter& painter) const
{
    const QFontMetricsF metrics(smallFont_);
    painter.setFont(smallFont_);
    painter.setPen(palette_.mutedText);
    for (size_t i = 0; i < plot_.bands.size(); ++i) {
        const CurveBand& band = plot_.bands[i];
        const auto stripe = stripeOf(band);
        const double wide = metrics.horizontalAdvance(band.label);
        if (!stripe || wide > stripe->width())
            continue;
        QRectF place(0, stripe->top() + metrics.height() * 0.2, wide + 4, metrics.height());
        place.moveCenter({stripe->center().x(), place.center().y()});
        // A patch of the band's own colour keeps the grid from striking the label through.
        painter.fillRect(place, i % 2 == 0 ? palette_.band : palette_.panel);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, band.label);
    }
}

void CurvePicture::paintTitles(QPainter& painter) const
{
    const QFontMetricsF metrics(smallFont_);
    painter.setFont(smallFont_);
    painter.setPen(palette_.mutedText);
    painter.drawText(
        QRectF(plotArea().left(), size_.height() - metrics.height() * 1.1, plotArea().width(), metrics.height()),
        Qt::AlignCenter | Qt::TextSingleLine, plot_.xTitle);
    if (empty_)
        painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap,
                         SharedWords::tr("Nothing to draw for this choice."));
}

void CurvePicture::paintHeader(QPainter& painter) const
{
    painter.setPen(palette_.text);
    painter.setFont(titleFont_);
    painter.drawText(titleBox_, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, plot_.title);
    painter.setFont(smallFont_);
    for (const LegendEntry& entry : legend_) {
        const CurveSeries& series = plot_.series[entry.series];
        const double em = QFontMetricsF(font_).height();
        QPen pen(series.color, em * (series.dashed ? 0.13 : 0.18), Qt::SolidLine, Qt::FlatCap);
        if (series.dashed || series.dotted)
            pen.setDashPattern(series.dotted ? QList<qreal>{1.0, 1.2} : QList<qreal>{2.4, 1.8});
        painter.setPen(pen);
        const double middle = entry.swatch.center().y();
        painter.drawLine(QPointF(entry.swatch.left(), middle), QPointF(entry.swatch.right(), middle));
        painter.setPen(palette_.mutedText);
        painter.drawText(entry.text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, series.name);
    }
}

} // namespace seatwise::ui
