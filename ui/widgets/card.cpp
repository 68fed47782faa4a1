#include "widgets/card.h"

#include <QPainter>

#include "theme/palette.h"
#include "theme/rounded_box.h"

namespace seatwise::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
{
}

void Card::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    paintRoundedBox(painter, rect(), fontMetrics().height() * 0.45, colours.panel, colours.border);
}

} // namespace seatwise::ui
