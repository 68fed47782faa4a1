#include "charts/curve_overlay.h"

#include "charts/curve_picture.h"
#include "charts/read_out_place.h"
#include "theme/kept_texts.h"
#include "theme/palette.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace seatwise::ui {

namespace {

bool hasPlace(const CurvePicture& picture, double x, double y)
{
    return !picture.isEmpty() && isPlottable(x, picture.xRange().logarithmic) &&
           isPlottable(y, picture.yRange().logarithmic);
}

/// The pixel of a value, held at the edge of the plot: a number beyond the axis is still somewhere.
QPointF heldPixel(const CurvePicture& picture, double x, double y)
{
    const QRectF area = picture.plotArea();
    const QPointF at = picture.pixelOf(x, y);
    return {std::clamp(at.x(), area.left(), area.right()), std::clamp(at.y(), area.top(), area.bottom())};
}

QFont titleFont(const QFont& font)
{
    return scaledFont(font, 0.92, QFont::DemiBold);
}

QFont detailFont(const QFont& font)
{
    return scaledFont(font, 0.92, QFont::Normal);
}

QFont pinFont(const QFont& font)
{
    return scaledFont(font, 0.88, QFont::DemiBold);
}

/// Where the label of a pin is written: above its point, below it near the top.
QRectF labelOf(const CurvePin& pin, const CurvePicture& picture, const QFont& font)
{
    const QFontMetricsF metrics(pinFont(font));
    const double em = metrics.height();
    const QPointF point = heldPixel(picture, pin.x, pin.y);
    const double wide = metrics.horizontalAdvance(pin.label) + 2;
    const QRectF area = picture.plotArea();
    const double left = std::clamp(point.x() - wide / 2, area.left(), std::max(area.left(), area.right() - wide));
    const bool below = point.y() - em * 1.7 < area.top() + em * 1.3;
    return {left, below ? point.y() + em * 0.6 : point.y() - em * 1.6, wide, em};
}

/// What a read-out must not stand on: the curves and the ceiling.
std::vector<QPolygonF> linesOf(const CurveOverlay& overlay, const CurvePicture& picture)
{
    std::vector<QPolygonF> lines = picture.lines();
    if (overlay.ceiling && hasPlace(picture, picture.xRange().low, overlay.ceiling->y)) {
        const QRectF area = picture.plotArea();
        const double y = picture.pixelOf(picture.xRange().low, overlay.ceiling->y).y();
        lines.push_back(QPolygonF(QList<QPointF>{{area.left(), y}, {area.right(), y}}));
    }
    return lines;
}

/// Places all over the plot for a box of this size, the nearest to a point first.
std::vector<QRectF> placesAround(QPointF point, const QSizeF& box, const QRectF& area)
{
    constexpr int across = 12;
    constexpr int down = 10;
    std::vector<QRectF> places;
    const double wide = std::max(0.0, area.width() - box.width());
    const double tall = std::max(0.0, area.height() - box.height());
    for (int row = 0; row <= down; ++row)
        for (int column = 0; column <= across; ++column)
            places.emplace_back(
                QPointF(std::round(area.left() + wide * column / across), std::round(area.top() + tall * row / down)),
                box);
    const auto distance = [point](const QRectF& place) {
        const QPointF off = place.center() - point;
        return QPointF::dotProduct(off, off);
    };
    std::sort(places.begin(), places.end(),
              [&](const QRectF& a, const QRectF& b) { return distance(a) < distance(b); });
    return places;
}

/// The read-out beside the point: right of it where there is room, above the line where that does not cover it, and
/// elsewhere where it would lie on a curve or hide the label of a pin; below the axis where the plot has no room.
QRectF bubbleOf(const CurveMarker& marker, const CurveOverlay& overlay, const CurvePicture& picture, const QFont& font,
                KeptTexts& texts)
{
    const QFontMetricsF title(titleFont(font));
    const QFontMetricsF detail(detailFont(font));
    const double em = title.height();
    const QRectF area = picture.plotArea();
    const double wide = std::max(texts.sizeOf(titleFont(font), marker.title).width(),
                                 texts.sizeOf(detailFont(font), marker.detail).width()) +
                        em * 1.4;
    const double tall = title.height() + (marker.detail.isEmpty() ? 0.0 : detail.height() + em * 0.1) + em * 0.9;
    const QSizeF box(std::ceil(wide), std::ceil(tall));
    const QPointF point = heldPixel(picture, marker.x, marker.y);
    const double right = point.x() + em * 0.9;
    const double left = std::max(area.left(), point.x() - em * 0.9 - wide);
    const bool fitsRight = right + wide <= area.right();
    const double highest = area.top() + em * 1.4;
    const double lowest = std::max(highest, area.bottom() - tall);
    const double above = std::clamp(point.y() - tall - em * 0.5, highest, lowest);
    const double below = std::clamp(point.y() + em * 0.5, highest, lowest);
    std::vector<QRectF> places;
    for (const double top : {above, below, highest, lowest})
        for (const double side : {fitsRight ? right : left, left})
            places.emplace_back(QPointF(std::round(side), std::round(top)), box);
    std::vector<QRectF> hidden;
    for (const CurvePin& pin : overlay.pins)
        if (hasPlace(picture, pin.x, pin.y))
            hidden.push_back(labelOf(pin, picture, font));
    const auto lines = linesOf(overlay, picture);
    const double margin = em * 0.12; // half the width of a curve
    if (const auto place = clearPlace(places, lines, hidden, margin))
        return *place;
    const auto anywhere = placesAround(point, box, area.adjusted(0, em * 1.4, 0, 0));
    for (const auto& boxes : {hidden, std::vector<QRectF>{}})
        if (const auto place = clearPlace(anywhere, lines, boxes, margin))
            return *place;
    const double middle = std::clamp(point.x() - wide / 2, area.left(), std::max(area.left(), area.right() - wide));
    return {QPointF(std::round(middle), std::ceil(area.bottom() + margin) + 1), box};
}

void paintBubble(QPainter& painter, const CurveMarker& marker, const CurveOverlay& overlay, const CurvePicture& picture,
                 const Palette& palette, const QFont& font, KeptTexts& texts)
{
    const QRectF bubble = bubbleOf(marker, overlay, picture, font, texts);
    const double em = QFontMetricsF(titleFont(font)).height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.tooltip);
    painter.drawRoundedRect(bubble, em * 0.35, em * 0.35);
    QRectF line = bubble.adjusted(em * 0.7, em * 0.45, -em * 0.3, 0);
    line.setHeight(em);
    painter.setFont(titleFont(font));
    painter.setPen(palette.tooltipText);
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip;
    texts.draw(painter, line.toRect(), flags, marker.title);
    line.translate(0, em * 1.1);
    painter.setFont(detailFont(font));
    painter.setPen(palette.tooltipMutedText);
    texts.draw(painter, line.toRect(), flags, marker.detail);
}

void paintMarker(QPainter& painter, const CurveMarker& marker, bool reading, const CurvePicture& picture,
                 const Palette& palette, const QFont& font)
{
    if (!hasPlace(picture, marker.x, marker.y))
        return;
    const double em = QFontMetricsF(font).height();
    const QRectF area = picture.plotArea();
    const QPointF point = heldPixel(picture, marker.x, marker.y);
    const double x = std::floor(point.x()) + 0.5;
    painter.setPen(QPen(palette.mutedText, std::max(1.0, em / 16), reading ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(QPen(palette.panel, em * 0.13));
    painter.setBrush(reading ? palette.text : palette.accent);
    painter.drawEllipse(point, em * 0.36, em * 0.36);
}

void paintPin(QPainter& painter, const CurvePin& pin, const CurvePicture& picture, const Palette& palette,
              const QFont& font)
{
    if (!hasPlace(picture, pin.x, pin.y))
        return;
    const double em = QFontMetricsF(pinFont(font)).height();
    painter.setPen(QPen(palette.pin, em * 0.15));
    painter.setBrush(palette.panel);
    painter.drawEllipse(heldPixel(picture, pin.x, pin.y), em * 0.34, em * 0.34);
    if (pin.label.isEmpty())
        return;
    const QRectF place = labelOf(pin, picture, font);
    QColor ground = palette.panel;
    ground.setAlphaF(0.85F); // what lies below a label must not cross it out
    painter.fillRect(place, ground);
    painter.setFont(pinFont(font));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, pin.label);
}

void paintCeiling(QPainter& painter, const CurveCeiling& ceiling, const CurvePicture& picture, const Palette& palette,
                  const QFont& font)
{
    if (!hasPlace(picture, picture.xRange().low, ceiling.y))
        return;
    const QRectF area = picture.plotArea();
    const double y = std::round(picture.pixelOf(picture.xRange().low, ceiling.y).y()) + 0.5;
    if (y < area.top() || y > area.bottom())
        return;
    const QFont small = scaledFont(font, 0.88, QFont::DemiBold);
    const QFontMetricsF metrics(small);
    painter.setPen(QPen(palette.errorText, std::max(1.0, metrics.height() * 0.09), Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setFont(small);
    const bool below = y - metrics.height() * 2.6 < area.top();
    const QRectF place(area.left() + metrics.height() * 0.4, below ? y + 2 : y - metrics.height() - 2,
                       area.width() - metrics.height() * 0.8, metrics.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, ceiling.label);
}

} // namespace

void paintOverlay(QPainter& painter, const CurveOverlay& overlay, const CurvePicture& picture, const Palette& palette,
                  const QFont& font, KeptTexts& texts)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlay.ceiling)
        paintCeiling(painter, *overlay.ceiling, picture, palette, font);
    for (const CurvePin& pin : overlay.pins)
        paintPin(painter, pin, picture, palette, font);
    if (overlay.marker)
        paintMarker(painter, *overlay.marker, false, picture, palette, font);
    if (overlay.reading)
        paintMarker(painter, *overlay.reading, true, picture, palette, font);
    // One read-out at a time: what is being read hides what is set.
    const auto& spoken = overlay.reading ? overlay.reading : overlay.marker;
    if (spoken && !spoken->title.isEmpty() && hasPlace(picture, spoken->x, spoken->y))
        paintBubble(painter, *spoken, overlay, picture, palette, font, texts);
}

QRectF readOutOf(const CurveOverlay& overlay, const CurvePicture& picture, const QFont& font, KeptTexts& texts)
{
    const auto& spoken = overlay.reading ? overlay.reading : overlay.marker;
    if (!spoken || spoken->title.isEmpty() || !hasPlace(picture, spoken->x, spoken->y))
        return {};
    return bubbleOf(*spoken, overlay, picture, font, texts);
}

QRegion markerRegion(const CurveMarker& marker, const CurveOverlay& overlay, const CurvePicture& picture,
                     const QFont& font, KeptTexts& texts)
{
    if (!hasPlace(picture, marker.x, marker.y))
        return {};
    const double em = QFontMetricsF(font).height();
    const QPointF point = heldPixel(picture, marker.x, marker.y);
    const QRectF area = picture.plotArea();
    const QRectF line(point.x() - em * 0.6, area.top() - em * 0.6, em * 1.2, area.height() + em * 1.2);
    return QRegion(line.toAlignedRect()) +
           bubbleOf(marker, overlay, picture, font, texts).toAlignedRect().adjusted(-1, -1, 1, 1);
}

} // namespace seatwise::ui
