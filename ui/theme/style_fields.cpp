#include "theme/style_fields.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>

#include "theme/palette.h"
#include "theme/rounded_box.h"

namespace seatwise::ui::parts {

namespace {

int stepWidth(int em)
{
    return std::max(24, qRound(em * 1.4));
}

QColor glyphColour(const Pen& pen, bool enabled)
{
    return enabled ? pen.colours.mutedText : pen.colours.disabledText;
}

/// One of the two step buttons of a spin box: tinted under the pointer, separated by a hairline.
void stepButton(const Pen& pen, const QStyleOptionSpinBox& option, QStyle::SubControl part, Glyph shape)
{
    const QRect rect = spinBoxPart(option, part, pen.em);
    const bool able = option.state.testFlag(QStyle::State_Enabled) &&
                      option.stepEnabled.testFlag(part == QStyle::SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                                                               : QAbstractSpinBox::StepDownEnabled);
    const bool active = option.activeSubControls == part && able;
    if (active) {
        const bool pressed = option.state.testFlag(QStyle::State_Sunken);
        const QRectF tint = QRectF(rect).adjusted(1, 1, -1, -1);
        paintRoundedBox(pen.painter, tint, cornerRadius(pen.em) - 1, pressed ? pen.colours.pressed : pen.colours.hover,
                        Qt::transparent);
    }
    glyph(pen, rect, shape, glyphColour(pen, able));
}

} // namespace

void fieldFrame(const Pen& pen, const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && enabled;
    const QColor fill = enabled ? pen.colours.field : pen.colours.window;
    const bool refused = option.styleObject && option.styleObject->property("refused").toBool();
    const QColor line = refused   ? pen.colours.errorText
                        : focused ? pen.colours.focus
                        : enabled ? pen.colours.controlBorder
                                  : pen.colours.border;
    paintRoundedBox(pen.painter, option.rect, cornerRadius(pen.em), fill, line, focused || refused ? 2.0 : 1.0);
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, int em)
{
    const int arrow = stepWidth(em);
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - arrow + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(option.editable ? 0 : em / 2 + 1, 2, -arrow, -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void comboBox(const Pen& pen, const QStyleOptionComboBox& option)
{
    if (option.frame)
        fieldFrame(pen, option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    glyph(pen, comboBoxPart(option, QStyle::SC_ComboBoxArrow, pen.em), Glyph::ChevronDown, glyphColour(pen, enabled));
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, int em)
{
    // Side by side rather than stacked: each button is a target of at least 24 pixels.
    const int step = stepWidth(em);
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 2 * step;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect.setLeft(rect.right() - step + 1);
        break;
    case QStyle::SC_SpinBoxDown:
        rect.setRight(rect.right() - step);
        rect.setLeft(rect.right() - step + 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(0, 2, -buttons, -2);
        break;
    default:
        return rect;
    }
    if (buttons == 0 && part != QStyle::SC_SpinBoxEditField)
        return {};
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void spinBox(const Pen& pen, const QStyleOptionSpinBox& option)
{
    if (option.frame)
        fieldFrame(pen, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    stepButton(pen, option, QStyle::SC_SpinBoxDown, Glyph::Minus);
    stepButton(pen, option, QStyle::SC_SpinBoxUp, Glyph::Plus);
}

} // namespace seatwise::ui::parts
