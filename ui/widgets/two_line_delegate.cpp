#include "widgets/two_line_delegate.h"

#include <QApplication>
#include <QPainter>

#include "theme/palette.h"
#include "theme/theme.h"

namespace seatwise::ui {

namespace {

struct Ends
{
    QString left;
    QString right;
    QColor leftColour;
    QColor rightColour;
};

/// The right text whole, the left one in what remains.
void paintLine(QPainter& painter, const QRect& room, const Ends& ends)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int right = ends.right.isEmpty() ? 0 : metrics.horizontalAdvance(ends.right) + metrics.averageCharWidth() * 2;
    painter.setPen(ends.leftColour);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(ends.left, Qt::ElideRight, room.width() - right));
    painter.setPen(ends.rightColour);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, ends.right);
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 24, qRound(option.fontMetrics.height() * 3.2)};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Palette& colours = paletteOf(option.widget);
    const int gap = option.fontMetrics.averageCharWidth();
    const QRect room = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    QRect upper = room;
    upper.setHeight(room.height() / 2);
    QRect lower = room;
    lower.setTop(upper.bottom() + 1);
    painter->save();
    painter->setFont(scaledFont(option.font, 1.0, QFont::DemiBold));
    paintLine(*painter, upper,
              {index.data().toString(), index.data(UpperRightRole).toString(), colours.text, colours.text});
    painter->setFont(option.font);
    const bool urgent = index.data(UrgentRole).toBool();
    paintLine(*painter, lower,
              {index.data(LowerLeftRole).toString(), index.data(LowerRightRole).toString(), colours.mutedText,
               urgent ? colours.warningText : colours.mutedText});
    painter->restore();
}

} // namespace seatwise::ui
