#include "charts/range_chart.h"

#include "charts/axes.h"
#include "charts/row_reading.h"
#include "theme/palette.h"
#include "theme/theme.h"
#include "words/features.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace seatwise::ui {

namespace {

constexpr double rowInLines = 2.0;
constexpr double minPlotInLines = 8.0;

/// The axis of the values, with some air.
Axis axisOf(const RangePlot& plot)
{
    std::vector<double> values;
    for (const RangeRow& row : plot.rows)
        values.insert(values.end(), {row.low, row.high});
    if (plot.reference)
        values.push_back(*plot.reference);
    return {rangeOf(values, false).widened(0.05, 0.05), {}, plot.label};
}

} // namespace

/// Where everything stands in the present size and font.
struct RangeChart::Layout
{
    double em = 0;
    QRectF title;
    QRectF legend; ///< of the reference
    Axes axes;
    double rowHeight = 0;
    QRectF reading;

    [[nodiscard]] double middle(int row) const { return axes.area.top() + (row + 0.5) * rowHeight; }
};

RangeChart::RangeChart(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeChart::setPlot(const RangePlot& plot)
{
    plot_ = plot;
    setAccessibleName(plot.title);
    read(std::nullopt);
    updateGeometry();
    update();
}

void RangeChart::setSummary(const QString& summary)
{
    summary_ = summary;
    read(read_);
}

QString RangeChart::reading() const
{
    return read_ ? plot_.rows[static_cast<std::size_t>(*read_)].reading : QString();
}

void RangeChart::read(std::optional<int> row)
{
    read_ = row;
    setAccessibleDescription(row ? reading() : summary_);
    update();
}

RangeChart::Layout RangeChart::layOut() const
{
    Layout made;
    const QFontMetricsF metrics(font());
    made.em = metrics.height();
    made.title = QRectF(0, 0, width(), made.em * 1.5);
    made.legend = made.title.translated(0, made.em * 1.5);
    made.rowHeight = made.em * rowInLines;
    double names = 0;
    double texts = 0;
    for (const RangeRow& row : plot_.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        texts = std::max(texts, metrics.horizontalAdvance(row.middleText));
    }
    const double left = names + made.em;
    const double wide = width() - left - texts - made.em;
    const QRectF area(left, made.legend.bottom() + made.em * 0.3, std::max(made.em * 3, wide), made.rowHeight * rows());
    made.axes = {axisOf(plot_), {}, area};
    made.reading = QRectF(0, area.bottom() + made.em * 1.7, width(), made.em * 2.2);
    Axis& axis = made.axes.x;
    const double widest = std::max(metrics.horizontalAdvance(axis.textOf(axis.range.low)),
                                   metrics.horizontalAdvance(axis.textOf(axis.range.high)));
    axis.ticks = ticksOf(axis.range, std::max(1, static_cast<int>(area.width() / (widest + made.em * 1.5))));
    return made;
}

void RangeChart::paintReference(QPainter& painter, const Layout& layout) const
{
    if (!plot_.reference)
        return;
    const Palette& colours = paletteOf(this);
    QPen pen(colours.pin, layout.em * 0.12, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    const double x = layout.axes.xOf(*plot_.reference);
    painter.drawLine(QPointF(x, layout.axes.area.top()), QPointF(x, layout.axes.area.bottom()));
    const double middle = layout.legend.center().y();
    painter.drawLine(QPointF(0, middle), QPointF(layout.em * 1.6, middle));
    painter.setPen(colours.mutedText);
    painter.drawText(layout.legend.adjusted(layout.em * 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     plot_.referenceText);
}

void RangeChart::paintRow(QPainter& painter, const Layout& layout, int row) const
{
    const Palette& colours = paletteOf(this);
    const RangeRow& shown = plot_.rows[static_cast<std::size_t>(row)];
    const QColor colour = colours.series[static_cast<std::size_t>(row) % colours.series.size()];
    const double y = layout.middle(row);
    const QRectF line(0, y - layout.rowHeight / 2, width(), layout.rowHeight);
    painter.setPen(colours.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown.name);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, shown.middleText);
    const QRectF bar(QPointF(layout.axes.xOf(shown.low), y - layout.em * 0.3),
                     QPointF(layout.axes.xOf(shown.high), y + layout.em * 0.3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, layout.em * 0.15, layout.em * 0.15);
    painter.setPen(QPen(colour, layout.em * 0.15));
    painter.setBrush(colours.panel);
    painter.drawEllipse(QPointF(layout.axes.xOf(shown.middle), y), layout.em * 0.38, layout.em * 0.38);
}

void RangeChart::paintEvent(QPaintEvent*)
{
    const Layout layout = layOut();
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    painter.setPen(colours.text);
    painter.drawText(layout.title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, plot_.title);
    painter.setFont(font());
    if (plot_.rows.empty())
        return;
    for (int row = 0; row < rows(); ++row)
        if (read_ == row)
            painter.fillRect(QRectF(0, layout.middle(row) - layout.rowHeight / 2, width(), layout.rowHeight),
                             colours.band);
    layout.axes.paint(painter, colours);
    paintReference(painter, layout);
    for (int row = 0; row < rows(); ++row)
        paintRow(painter, layout, row);
    painter.setPen(read_ ? colours.text : colours.mutedText);
    painter.drawText(layout.reading, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     read_ ? reading() : SharedWords::tr("Point at a bar, or press Down, to read it."));
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.axes.area.adjusted(-1, -1, 1, 1));
    }
}

void RangeChart::keyPressEvent(QKeyEvent* event)
{
    if (const auto row = rowByKey(event->key(), read_, rows()))
        return read(*row);
    QWidget::keyPressEvent(event);
}

void RangeChart::mouseMoveEvent(QMouseEvent* event)
{
    const Layout layout = layOut();
    const double row = std::floor((event->position().y() - layout.axes.area.top()) / layout.rowHeight);
    const bool onRow = row >= 0 && row < rows();
    read(onRow ? std::optional(static_cast<int>(row)) : std::nullopt);
}

void RangeChart::leaveEvent(QEvent*)
{
    read(std::nullopt);
}

void RangeChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    read(std::nullopt);
}

void RangeChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QSize RangeChart::sizeHint() const
{
    const double em = QFontMetricsF(font()).height();
    const double lines = 1.5 + 1.5 + 0.3 + rowInLines * rows() + 1.7 + 2.2;
    return {qRound(em * 40), qRound(em * lines)};
}

QSize RangeChart::minimumSizeHint() const
{
    const QFontMetricsF metrics(font());
    double widest = 0;
    for (const RangeRow& row : plot_.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name) + metrics.horizontalAdvance(row.middleText));
    return {qRound(widest + metrics.height() * (2 + minPlotInLines)), sizeHint().height()};
}

} // namespace seatwise::ui
