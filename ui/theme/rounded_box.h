#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace seatwise::ui {

/// Paints a rounded rectangle with a line inside its edge. Corners come from a cached picture and the rest is filled as
/// plain rectangles: a whole window of cards and fields is painted at every step of the slider, and smooth paths of
/// that size were most of its cost. A box that is not on whole pixels, or too small for that, is painted as a path.
void paintRoundedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                     double lineWidth = 1.0);

} // namespace seatwise::ui
