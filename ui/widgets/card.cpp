#include "widgets/card.h"

#include "theme/palette.h"

#include <QPainter>

namespace seatwise::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
{
}

void Card::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    const double radius = fontMetrics().height() * 0.45;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace seatwise::ui
