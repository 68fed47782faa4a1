// What the picture paints around the lines: bands, grid, labels, title and legend.
#include "charts/curve_picture.h"
#include "words/features.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace seatwise::ui {

std::optional<QRectF> CurvePicture::stripeOf(const CurveBand& band) const
{
    const double from = std::max(band.from, x_.low);
    const double to = std::min(band.to, x_.high);
    if (empty_ || !(to > from))
        return std::nullopt;
    const double left = pixelOf(from, y_.low).x();
    return QRectF(left, plotArea_.top(), pixelOf(to, y_.low).x() - left, plotArea_.height());
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

void CurvePicture::paintAxes(QPainter& painter) const
{
    const QFontMetricsF metrics(smallFont_);
    const double em = metrics.height();
    const auto middled = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setFont(smallFont_);
    for (const double tick : yTicks_) {
        const double y = std::round(pixelOf(x_.low, tick).y());
        painter.fillRect(QRectF(plotArea_.left(), y, plotArea_.width(), 1.0), palette_.grid);
        painter.setPen(palette_.mutedText);
        painter.drawText(QRectF(0, y - em / 2, plotArea_.left() - em * 0.6, em),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine | Qt::TextDontClip, yText(tick));
    }
    for (const double tick : xTicks_) {
        const double x = pixelOf(tick, y_.low).x();
        painter.drawText(QRectF(x - em, plotArea_.bottom() + em * 0.4, em * 2, em), middled, xText(tick));
    }
}

void CurvePicture::paintTitles(QPainter& painter) const
{
    const QFontMetricsF metrics(smallFont_);
    painter.setFont(smallFont_);
    painter.setPen(palette_.mutedText);
    painter.drawText(
        QRectF(plotArea_.left(), size_.height() - metrics.height() * 1.1, plotArea_.width(), metrics.height()),
        Qt::AlignCenter | Qt::TextSingleLine, plot_.xTitle);
    if (empty_)
        painter.drawText(plotArea_, Qt::AlignCenter | Qt::TextWordWrap,
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
