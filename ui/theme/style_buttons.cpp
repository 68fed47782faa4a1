#include "theme/style_buttons.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include "theme/palette.h"
#include "theme/rounded_box.h"

namespace seatwise::ui::parts {

namespace {

struct Fill
{
    QColor body, line;
};

Fill buttonFill(const Palette& p, QStyle::State state, bool primary, bool flat)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool pressed = state.testFlag(QStyle::State_Sunken);
    const bool checked = state.testFlag(QStyle::State_On);
    const bool hover = state.testFlag(QStyle::State_MouseOver) && enabled;
    const QColor line = flat ? QColor(Qt::transparent) : enabled ? mixed(p.controlBorder, p.border, 0.3) : p.border;
    if (primary && enabled)
        return {pressed ? p.accentPressed : hover ? p.accentHover : p.accent, Qt::transparent};
    if (checked)
        return {p.accentSoft, p.accentBorder};
    if (pressed || hover)
        return {pressed ? p.pressed : p.hover, line};
    return {flat ? QColor(Qt::transparent) : enabled ? p.panel : p.window, line};
}

void outlinedIndicator(const Pen& pen, const QStyleOption& option, bool filled, double radius)
{
    const Palette& p = pen.colours;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && enabled;
    const QColor outline = !enabled ? p.border : hover ? p.accent : p.controlBorder;
    const QColor body = filled ? (enabled ? p.accent : p.disabledText) : enabled ? p.field : p.window;
    paintRoundedBox(pen.painter, option.rect, radius, body, filled ? body : outline, 1.25);
}

} // namespace

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property("primary").toBool();
}

void pushButton(const Pen& pen, const QStyleOptionButton& option, bool primary)
{
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const Fill fill = buttonFill(pen.colours, option.state, primary, flat);
    const bool ring = showsKeyboardFocus(option);
    QRectF body = option.rect;
    if (ring && primary)
        body.adjust(3, 3, -3, -3); // a gap between ring and fill, which may have the same colour
    paintRoundedBox(pen.painter, body, cornerRadius(pen.em), fill.body, fill.line);
    if (ring)
        focusRing(pen, option.rect);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        QRect arrow = option.rect;
        arrow.setLeft(arrow.right() - qRound(pen.em * 1.5));
        const QColor colour = primary ? pen.colours.onAccent : pen.colours.mutedText;
        glyph(pen, QStyle::visualRect(option.direction, option.rect, arrow), Glyph::ChevronDown, colour);
    }
}

void pushButtonLabel(const Pen& pen, const QStyleOptionButton& option, bool primary)
{
    QPainter& painter = pen.painter;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect room = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        room = QStyle::visualRect(option.direction, option.rect, room.adjusted(0, 0, -pen.em, 0));
    painter.setPen(primary && enabled ? pen.colours.onAccent : option.palette.color(QPalette::ButtonText));
    constexpr int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    if (side == 0)
        return pen.style.drawItemText(&painter, room, flags | Qt::AlignHCenter, option.palette, enabled, option.text);
    const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int gap = option.text.isEmpty() ? 0 : qRound(pen.em * 0.45);
    QRect block(0, 0, std::min(side + gap + text, room.width()), room.height());
    block.moveCenter(room.center());
    const QRect place(block.left(), block.center().y() - side / 2, side, side);
    option.icon.paint(&painter, QStyle::visualRect(option.direction, block, place), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled,
                      option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    pen.style.drawItemText(&painter, QStyle::visualRect(option.direction, block, block.adjusted(side + gap, 0, 0, 0)),
                           flags | Qt::AlignLeading, option.palette, enabled, option.text);
}

void toolButton(const Pen& pen, const QStyleOptionToolButton& option)
{
    const Fill fill = buttonFill(pen.colours, option.state, false, option.state.testFlag(QStyle::State_AutoRaise));
    paintRoundedBox(pen.painter, option.rect, cornerRadius(pen.em), fill.body, fill.line);
    if (showsKeyboardFocus(option))
        focusRing(pen, option.rect);
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        QRect arrow = option.rect;
        arrow.setLeft(arrow.right() - qRound(pen.em * 1.25));
        glyph(pen, QStyle::visualRect(option.direction, option.rect, arrow), Glyph::ChevronDown, pen.colours.mutedText);
    }
}

void checkBox(const Pen& pen, const QStyleOption& option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    outlinedIndicator(pen, option, on || partly, pen.em * 0.22);
    if (on || partly)
        glyph(pen, option.rect, on ? Glyph::Tick : Glyph::Minus, pen.colours.onAccent);
}

void radioButton(const Pen& pen, const QStyleOption& option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    outlinedIndicator(pen, option, on, option.rect.width() / 2.0);
    if (on) {
        const double inset = option.rect.width() * 0.31;
        paintRoundedBox(pen.painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), option.rect.width(),
                        pen.colours.onAccent, Qt::transparent);
    }
}

} // namespace seatwise::ui::parts
