#include "theme/style_bars.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>

#include "theme/palette.h"
#include "theme/rounded_box.h"

namespace seatwise::ui::parts {

namespace {

QColor itemText(const Pen& pen, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return pen.colours.disabledText;
    return pen.colours.text;
}

void menuItemMark(const Pen& pen, const QStyleOptionMenuItem& item, const QRect& rect)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        glyph(pen, rect, Glyph::Tick, pen.colours.accentText);
    else if (!item.icon.isNull()) {
        const auto mode = item.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const int side = qRound(pen.em * 1.1);
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        item.icon.paint(&pen.painter, place, Qt::AlignCenter, mode);
    }
}

/// Beside the text of an entry: for its tick or icon, and for the arrow of a menu below it.
int roomBefore(int em)
{
    return em * 9 / 4;
}

int roomAfter(int em)
{
    return em * 3 / 2;
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents, int em)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), em / 2 + 1};
    const int shortcutGap = item.text.contains(QLatin1Char('\t')) ? em * 2 : 0;
    return {contents.width() + shortcutGap + roomBefore(em) + roomAfter(em), std::max(24, qRound(em * 1.75))};
}

void menuItem(const Pen& pen, const QStyleOptionMenuItem& item)
{
    const QRect rect = item.rect;
    QPainter& painter = pen.painter;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), pen.colours.border);
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected) && enabled)
        paintRoundedBox(painter, QRectF(rect).adjusted(pen.em / 4.0, 0, -pen.em / 4.0, 0), cornerRadius(pen.em),
                        pen.colours.accentSoft, Qt::transparent);
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(item.direction, rect, part); };
    menuItemMark(pen, item, placed(QRect(rect.left() + pen.em / 2, rect.top(), pen.em * 3 / 2, rect.height())));
    const QRect text = placed(rect.adjusted(roomBefore(pen.em), 0, -roomAfter(pen.em), 0));
    const auto parts = item.text.split(QLatin1Char('\t'));
    painter.setFont(item.font);
    painter.setPen(itemText(pen, item));
    const int leading = item.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int trailing = item.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(text, Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | leading, parts.first());
    if (parts.size() > 1) {
        painter.setPen(enabled ? pen.colours.mutedText : pen.colours.disabledText);
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine | trailing, parts.last());
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        glyph(pen, placed(QRect(rect.right() - pen.em * 3 / 2, rect.top(), pen.em, rect.height())),
              item.direction == Qt::RightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight, pen.colours.mutedText);
}

void menuBarItem(const Pen& pen, const QStyleOptionMenuItem& item)
{
    pen.painter.fillRect(item.rect, pen.colours.rail);
    const bool open = item.state.testFlag(QStyle::State_Sunken);
    if (open || item.state.testFlag(QStyle::State_Selected))
        paintRoundedBox(pen.painter, QRectF(item.rect).adjusted(1, 2, -1, -2), cornerRadius(pen.em),
                        open ? pen.colours.accentSoft : pen.colours.pressed, Qt::transparent);
    pen.painter.setPen(itemText(pen, item));
    // Underlines appear when the keyboard has come to the menu bar.
    const auto mnemonic = item.state.testFlag(QStyle::State_HasFocus) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    pen.style.drawItemText(&pen.painter, item.rect, Qt::AlignCenter | int(mnemonic) | Qt::TextSingleLine, item.palette,
                           true, item.text);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int em)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)), std::min(2 * em, length),
                            length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect =
            horizontal ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

void scrollBar(const Pen& pen, const QStyleOptionSlider& option)
{
    pen.painter.fillRect(option.rect, option.palette.window());
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF handle = QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider, pen.em)).adjusted(2, 2, -2, -2);
    paintRoundedBox(pen.painter, handle, std::min(handle.width(), handle.height()) / 2,
                    active ? pen.colours.mutedText : pen.colours.controlBorder, Qt::transparent);
}

void slider(const Pen& pen, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const double thick = std::max(4.0, pen.em * 0.25);
    QRectF track = groove;
    const QPointF middle = QRectF(handle).center();
    if (horizontal)
        track = QRectF(track.left(), middle.y() - thick / 2, track.width(), thick);
    else
        track = QRectF(middle.x() - thick / 2, track.top(), thick, track.height());
    paintRoundedBox(pen.painter, track, thick / 2, pen.colours.track, Qt::transparent);
    if (horizontal && option.upsideDown)
        track.setLeft(middle.x());
    else if (horizontal)
        track.setRight(middle.x());
    else if (option.upsideDown)
        track.setTop(middle.y());
    else
        track.setBottom(middle.y());
    const QColor strong = enabled ? pen.colours.accent : pen.colours.disabledText;
    paintRoundedBox(pen.painter, track, thick / 2, strong, Qt::transparent);
    const double radius = pen.em * 0.5;
    const QRectF knob(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    paintRoundedBox(pen.painter, knob, radius, pen.colours.panel, strong, 2.0);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintRoundedBox(pen.painter, knob.adjusted(-3, -3, 3, 3), radius + 3, Qt::transparent, pen.colours.focus, 2.0);
}

void progress(const Pen& pen, const QStyleOptionProgressBar& option, bool contents)
{
    const double thick = std::max(6.0, pen.em * 0.4);
    QRectF bar = option.rect;
    bar = QRectF(bar.left(), bar.center().y() - thick / 2, bar.width(), thick);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (contents)
        bar.setWidth(range > 0 ? bar.width() * double(option.progress - option.minimum) / double(range)
                               : bar.width() / 3);
    paintRoundedBox(pen.painter, bar, thick / 2, contents ? pen.colours.accent : pen.colours.track, Qt::transparent);
}

} // namespace seatwise::ui::parts
