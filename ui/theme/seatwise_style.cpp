#include "theme/seatwise_style.h"

#include <QPainter>
#include <QStyleFactory>

#include "theme/icons.h"
#include "theme/rounded_box.h"
#include "theme/style_bars.h"
#include "theme/style_buttons.h"
#include "theme/style_fields.h"
#include "theme/style_items.h"
#include "theme/style_option.h"

namespace seatwise::ui {

namespace {

/// A copy of the option whose text, selected or not, has the given colour.
template<typename Option>
Option withText(const Option& option, const QColor& colour)
{
    Option copy = option;
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::HighlightedText})
        copy.palette.setColor(role, colour);
    return copy;
}

} // namespace

SeatwiseStyle::SeatwiseStyle(Desktop desktop)
    : StyleMetrics(QStyleFactory::create(QStringLiteral("Fusion")))
    , desktop_(desktop)
{
}

QPalette SeatwiseStyle::standardPalette() const
{
    return toQPalette(palette_);
}

void SeatwiseStyle::polish(QWidget* widget)
{
    StyleMetrics::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QAbstractSpinBox") || widget->inherits("QComboBox") ||
        widget->inherits("QTabBar") || widget->inherits("QHeaderView") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (widget->inherits("QAbstractSpinBox") || widget->inherits("QComboBox"))
        strayWheel_.watch(*widget);
    if (widget->inherits("QAbstractButton") && !widget->inherits("QCheckBox") && !widget->inherits("QRadioButton"))
        enterKey_.watch(*widget);
}

int SeatwiseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: // the keys work all the same
    case SH_Widget_Animation_Duration:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(palette_.border.rgb());
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return StyleMetrics::styleHint(hint, option, widget, data);
    }
}

/// What a menu bar has beside it for what finds no room. Qt's picture is dark on dark, and its reading loads every
/// plug-in for pictures before the window is there.
QIcon SeatwiseStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(Icon::ChevronDown, palette_);
    return StyleMetrics::standardIcon(which, option, widget);
}

void SeatwiseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    const parts::Pen pen{*painter, palette_, emOf(option, widget), *this};
    const auto base = [&] { StyleMetrics::drawPrimitive(element, option, painter, widget); };
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0)
            parts::fieldFrame(pen, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameMenu:
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        if (widget != nullptr && widget->inherits("QPlainTextEdit"))
            return parts::fieldFrame(pen, *option);
        [[fallthrough]];
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        paintRoundedBox(*painter, option->rect, 2, Qt::transparent, palette_.border);
        return;
    case PE_FrameFocusRect:
        return parts::focusRing(pen, option->rect);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkBox(pen, *option);
    case PE_IndicatorRadioButton:
        return parts::radioButton(pen, *option);
    case PE_PanelItemViewItem:
        return parts::itemBackground(pen, *option);
    case PE_PanelMenu:
        painter->fillRect(option->rect, palette_.border);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), palette_.panel);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, palette_.rail);
        if (element == PE_PanelStatusBar)
            painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), palette_.border);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, palette_.tooltip);
        return;
    case PE_IndicatorArrowUp:
        return parts::glyph(pen, option->rect, parts::Glyph::ChevronUp, palette_.mutedText);
    case PE_IndicatorArrowDown:
        return parts::glyph(pen, option->rect, parts::Glyph::ChevronDown, palette_.mutedText);
    case PE_IndicatorArrowRight:
        return parts::glyph(pen, option->rect, parts::Glyph::ChevronRight, palette_.mutedText);
    case PE_IndicatorArrowLeft:
        return parts::glyph(pen, option->rect, parts::Glyph::ChevronLeft, palette_.mutedText);
    default:
        return base();
    }
}

void SeatwiseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const parts::Pen pen{*painter, palette_, emOf(option, widget), *this};
    const auto base = [&](const QStyleOption& changed) {
        StyleMetrics::drawControl(element, &changed, painter, widget);
    };
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = as<QStyleOptionButton>(option))
            return parts::pushButton(pen, *button, parts::isPrimary(widget));
        break;
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option))
            return parts::pushButtonLabel(pen, *button, parts::isPrimary(widget));
        break;
    case CE_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return parts::menuItem(pen, *item);
        break;
    case CE_MenuBarItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return parts::menuBarItem(pen, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, palette_.rail);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, palette_.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), palette_.border);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, palette_.border);
        return;
    case CE_HeaderSection:
        if (const auto* header = as<QStyleOptionHeader>(option))
            return parts::headerSection(pen, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, palette_.panel);
        return;
    case CE_HeaderLabel:
        if (const auto* header = as<QStyleOptionHeader>(option))
            return parts::headerLabel(pen, *header);
        break;
    case CE_ItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option)) {
            const auto shown = withText(*item, item->palette.color(QPalette::Text));
            return drawPlainItem(shown, *painter, widget) ? void() : base(shown);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option))
            return parts::tab(pen, *tab);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto* bar = as<QStyleOptionProgressBar>(option))
            return parts::progress(pen, *bar, element == CE_ProgressBarContents);
        break;
    default:
        break;
    }
    StyleMetrics::drawControl(element, option, painter, widget);
}

void SeatwiseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    const parts::Pen pen{*painter, palette_, emOf(option, widget), *this};
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo != nullptr && control == CC_ComboBox)
        return parts::comboBox(pen, *combo);
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin != nullptr && control == CC_SpinBox)
        return parts::spinBox(pen, *spin);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar != nullptr && control == CC_ScrollBar)
        return parts::scrollBar(pen, *bar);
    if (const auto* slider = as<QStyleOptionSlider>(option); slider != nullptr && control == CC_Slider)
        return parts::slider(pen, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                             subControlRect(control, option, SC_SliderHandle, widget));
    if (const auto* button = as<QStyleOptionToolButton>(option); button != nullptr && control == CC_ToolButton) {
        parts::toolButton(pen, *button);
        QStyleOptionToolButton label = *button;
        if (label.features.testFlag(QStyleOptionToolButton::HasMenu))
            label.rect.setRight(label.rect.right() - pen.em);
        StyleMetrics::drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    StyleMetrics::drawComplexControl(control, option, painter, widget);
}

bool SeatwiseStyle::drawPlainItem(const QStyleOptionViewItem& item, QPainter& painter, const QWidget* widget) const
{
    using Item = QStyleOptionViewItem;
    const auto more = item.features & ~(Item::HasDisplay | Item::WrapText | Item::Alternate);
    const bool plain = !more && !item.state.testFlag(State_HasFocus);
    const int side = proxy()->pixelMetric(PM_FocusFrameHMargin, &item, widget) + 1;
    const QRect room = proxy()->subElementRect(SE_ItemViewItemText, &item, widget).adjusted(side, 0, -side, 0);
    const int flags = int(visualAlignment(item.direction, item.displayAlignment)) | Qt::TextSingleLine;
    if (!plain || !KeptTexts::knows(flags, item.text) || texts_.sizeOf(item.font, item.text).width() > room.width())
        return false;
    proxy()->drawPrimitive(PE_PanelItemViewItem, &item, &painter, widget);
    const QFont before = painter.font();
    painter.setFont(item.font);
    painter.setPen(item.palette.color(QPalette::Text));
    texts_.draw(painter, room, flags, item.text);
    painter.setFont(before);
    return true;
}

void SeatwiseStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                                 const QString& text, QPalette::ColorRole role) const
{
    if (text.isEmpty())
        return;
    if (!KeptTexts::knows(flags, text))
        return StyleMetrics::drawItemText(painter, rect, flags, palette, enabled, text, role);
    const QPen before = painter->pen();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(enabled ? palette.currentColorGroup() : QPalette::Disabled, role));
    texts_.draw(*painter, rect, flags, text);
    painter->setPen(before);
}

} // namespace seatwise::ui
