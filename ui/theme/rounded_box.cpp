#include "theme/rounded_box.h"

#include <cmath>

#include <QPainter>
#include <QPixmapCache>

namespace seatwise::ui {

namespace {

struct Box
{
    double radius = 0;
    QColor fill;
    QColor line;
    double lineWidth = 1.0;
};

void paintPath(QPainter& painter, const QRectF& rect, const Box& box)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    const double half = box.line.alpha() > 0 ? box.lineWidth / 2 : 0.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(box.fill);
    painter.setPen(box.line.alpha() > 0 ? QPen(box.line, box.lineWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), box.radius, box.radius);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

/// The box at its smallest: four corners of `corner` pixels.
QPixmap cornersOf(const Box& box, int corner, double ratio)
{
    const QString key = QStringLiteral("rounded %1 %2 %3 %4 %5")
                            .arg(box.radius)
                            .arg(box.fill.rgba())
                            .arg(box.line.rgba())
                            .arg(box.lineWidth)
                            .arg(ratio);
    QPixmap corners;
    if (QPixmapCache::find(key, &corners))
        return corners;
    corners = QPixmap(QSize(2 * corner, 2 * corner) * ratio);
    corners.setDevicePixelRatio(ratio);
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    paintPath(painter, QRectF(0, 0, 2 * corner, 2 * corner), box);
    painter.end();
    QPixmapCache::insert(key, corners);
    return corners;
}

void paintCorners(QPainter& painter, const QRect& rect, const QPixmap& corners, int corner)
{
    const double ratio = corners.devicePixelRatio();
    const QSizeF size = QSizeF(corner, corner) * ratio;
    const auto put = [&](int x, int y, int sourceX, int sourceY) {
        painter.drawPixmap(QRectF(x, y, corner, corner), corners,
                           QRectF(QPointF(sourceX * size.width(), sourceY * size.height()), size));
    };
    const int right = rect.right() + 1 - corner;
    const int bottom = rect.bottom() + 1 - corner;
    put(rect.left(), rect.top(), 0, 0);
    put(right, rect.top(), 1, 0);
    put(rect.left(), bottom, 0, 1);
    put(right, bottom, 1, 1);
}

void paintSides(QPainter& painter, const QRect& rect, const Box& box, int corner)
{
    const int line = box.line.alpha() > 0 ? static_cast<int>(box.lineWidth) : 0;
    const QRect across = rect.adjusted(corner, line, -corner, -line);
    painter.fillRect(across, box.fill);
    painter.fillRect(rect.adjusted(line, corner, corner - rect.width(), -corner), box.fill);
    painter.fillRect(rect.adjusted(rect.width() - corner, corner, -line, -corner), box.fill);
    if (line == 0)
        return;
    painter.fillRect(QRect(across.left(), rect.top(), across.width(), line), box.line);
    painter.fillRect(QRect(across.left(), rect.bottom() + 1 - line, across.width(), line), box.line);
    const int height = rect.height() - 2 * corner;
    painter.fillRect(QRect(rect.left(), rect.top() + corner, line, height), box.line);
    painter.fillRect(QRect(rect.right() + 1 - line, rect.top() + corner, line, height), box.line);
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

} // namespace

void paintRoundedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                     double lineWidth)
{
    const Box box{radius, fill, line, lineWidth};
    const int corner = static_cast<int>(std::ceil(radius + lineWidth)) + 1;
    const QTransform& transform = painter.transform();
    const bool onPixels = isWhole(rect.x()) && isWhole(rect.y()) && isWhole(rect.width()) && isWhole(rect.height()) &&
                          isWhole(lineWidth) && transform.type() <= QTransform::TxTranslate;
    if (!onPixels || rect.width() < 2 * corner || rect.height() < 2 * corner)
        return paintPath(painter, rect, box);
    const QRect pixels = rect.toRect();
    paintCorners(painter, pixels, cornersOf(box, corner, painter.device()->devicePixelRatioF()), corner);
    paintSides(painter, pixels, box, corner);
}

} // namespace seatwise::ui
