#include "theme/style_parts.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "theme/palette.h"
#include "theme/rounded_box.h"

namespace seatwise::ui::parts {

double cornerRadius(int em)
{
    return em * 0.36;
}

void glyph(const Pen& pen, const QRect& rect, Glyph shape, const QColor& colour)
{
    const double s = pen.em * 0.25;
    const QPointF c = QRectF(rect).center();
    QPainterPath path;
    const auto line = [&](std::initializer_list<QPointF> points) {
        path.moveTo(c + *points.begin());
        for (const QPointF& point : points)
            path.lineTo(c + point);
    };
    switch (shape) {
    case Glyph::ChevronUp:
        line({{-s, s / 2}, {0, -s / 2}, {s, s / 2}});
        break;
    case Glyph::ChevronDown:
        line({{-s, -s / 2}, {0, s / 2}, {s, -s / 2}});
        break;
    case Glyph::ChevronRight:
        line({{-s / 2, -s}, {s / 2, 0}, {-s / 2, s}});
        break;
    case Glyph::ChevronLeft:
        line({{s / 2, -s}, {-s / 2, 0}, {s / 2, s}});
        break;
    case Glyph::Plus:
        line({{0, -s * 1.2}, {0, s * 1.2}});
        [[fallthrough]];
    case Glyph::Minus:
        line({{-s * 1.2, 0}, {s * 1.2, 0}});
        break;
    case Glyph::Tick:
        line({{-s * 1.05, 0}, {-s * 0.25, s * 0.8}, {s * 1.1, -s * 0.75}});
        break;
    }
    pen.painter.save();
    pen.painter.setRenderHint(QPainter::Antialiasing);
    pen.painter.setBrush(Qt::NoBrush);
    pen.painter.setPen(QPen(colour, std::max(1.5, pen.em * 0.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    pen.painter.drawPath(path);
    pen.painter.restore();
}

void focusRing(const Pen& pen, const QRect& rect)
{
    paintRoundedBox(pen.painter, rect, cornerRadius(pen.em), Qt::transparent, pen.colours.focus, 2.0);
}

bool showsKeyboardFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace seatwise::ui::parts
