#include "theme/style_items.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>

#include "theme/palette.h"
#include "theme/rounded_box.h"

namespace seatwise::ui::parts {

void itemBackground(const Pen& pen, const QStyleOption& option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        pen.painter.fillRect(item->rect, item->backgroundBrush);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected))
        pen.painter.fillRect(option.rect, pen.colours.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver) && enabled)
        pen.painter.fillRect(option.rect, pen.colours.hover);
}

void headerSection(const Pen& pen, const QStyleOptionHeader& option)
{
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    pen.painter.fillRect(option.rect, hover ? pen.colours.hover : pen.colours.panel);
    QRect line = option.rect;
    if (option.orientation == Qt::Horizontal)
        line.setTop(line.bottom());
    else
        line.setLeft(line.right());
    pen.painter.fillRect(line, pen.colours.border);
}

void headerLabel(const Pen& pen, const QStyleOptionHeader& option)
{
    // Never bold: the cell that is selected says so itself.
    QRect room = option.rect;
    if (option.sortIndicator != QStyleOptionHeader::None) {
        QRect arrow = room;
        arrow.setLeft(arrow.right() - pen.em);
        room.setRight(arrow.left());
        glyph(pen, QStyle::visualRect(option.direction, option.rect, arrow),
              option.sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronUp : Glyph::ChevronDown,
              pen.colours.mutedText);
        room = QStyle::visualRect(option.direction, option.rect, room);
    }
    pen.painter.setPen(pen.colours.mutedText);
    const QString shown = pen.painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    pen.style.drawItemText(&pen.painter, room, int(QStyle::visualAlignment(option.direction, option.textAlignment)),
                           option.palette, true, shown);
}

void tab(const Pen& pen, const QStyleOptionTab& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    if (hover && !selected)
        paintRoundedBox(pen.painter, QRectF(rect).adjusted(1, 2, -1, -4), cornerRadius(pen.em), pen.colours.hover,
                        Qt::transparent);
    const bool vertical = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    const int thick = std::max(2, pen.em / 6);
    if (selected) {
        const QRect mark = vertical ? QRect(rect.right() - thick + 1, rect.top(), thick, rect.height())
                                    : QRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick);
        pen.painter.fillRect(mark, pen.colours.accent);
    }
    if (showsKeyboardFocus(option) && selected)
        focusRing(pen, rect.adjusted(1, 1, -1, -thick - 2));
}

} // namespace seatwise::ui::parts
