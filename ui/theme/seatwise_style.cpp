#include "theme/seatwise_style.h"

#include "theme/style_parts.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace seatwise::ui {

namespace {

int emOf(const QStyleOption* option, const QWidget* widget)
{
    if (widget != nullptr)
        return widget->fontMetrics().height();
    return option != nullptr ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
}

int scaled(int em, double share)
{
    return qRound(em * share);
}

template<typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

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
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , desktop_(desktop)
{
}

QPalette SeatwiseStyle::standardPalette() const
{
    return toQPalette(palette_);
}

void SeatwiseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QAbstractSpinBox") || widget->inherits("QComboBox") ||
        widget->inherits("QTabBar") || widget->inherits("QHeaderView") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

int SeatwiseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int em = emOf(option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
    case PM_TabBarBaseHeight:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ButtonMargin:
        return em;
    case PM_MenuButtonIndicator:
        return scaled(em, 1.25);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(em, 1.05);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(em, 0.5);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return scaled(em, 1.1);
    case PM_ToolBarIconSize:
        return scaled(em, 1.25);
    case PM_ScrollBarExtent:
        return std::max(10, scaled(em, 0.7));
    case PM_ScrollBarSliderMin:
        return 2 * em;
    case PM_MenuVMargin:
        return scaled(em, 0.3);
    case PM_MenuBarHMargin:
        return scaled(em, 0.3);
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_ToolBarItemSpacing:
        return scaled(em, 0.5);
    case PM_ToolBarItemMargin:
        return scaled(em, 0.5);
    case PM_HeaderMargin:
        return scaled(em, 0.4);
    case PM_TabBarTabHSpace:
        return scaled(em, 1.8);
    case PM_TabBarTabVSpace:
        return scaled(em, 0.9);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return std::max(24, scaled(em, 1.5));
    case PM_ToolTipLabelFrameWidth:
        return scaled(em, 0.4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(em, 0.5);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return scaled(em, 0.75);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SeatwiseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(palette_.border.rgb());
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize SeatwiseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const
{
    const int em = emOf(option, widget);
    const int control = std::max(28, 2 * em);
    QSize size = contents;
    switch (type) {
    case CT_LineEdit:
        return {size.width() + em, std::max(control, size.height() + em / 2)};
    case CT_ComboBox:
        return {size.width() + em + std::max(24, scaled(em, 1.4)), std::max(control, size.height() + em / 2)};
    case CT_SpinBox: {
        // The contents already hold the line edit; add its margins and the two step buttons.
        const auto* spin = as<QStyleOptionSpinBox>(option);
        const bool buttons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int steps = buttons ? 2 * std::max(24, scaled(em, 1.4)) : 0;
        return {size.width() + em / 2 + steps, std::max(control, size.height())};
    }
    case CT_PushButton: {
        const auto* button = as<QStyleOptionButton>(option);
        const bool menu = button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu);
        const int icon = button != nullptr && !button->icon.isNull() && !button->text.isEmpty() ? scaled(em, 0.35) : 0;
        const int sides = button != nullptr && button->text.isEmpty() ? em : scaled(em, 1.7);
        return {std::max(control, size.width() + sides + icon + (menu ? em : 0)),
                std::max(control, size.height() + em / 2)};
    }
    case CT_ToolButton: {
        const auto* button = as<QStyleOptionToolButton>(option);
        const bool menu = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                          !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        const bool text =
            button != nullptr && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        return {std::max(control, size.width() + (text ? em : em / 2) + (menu ? em : 0)),
                std::max(control, size.height() + em / 3)};
    }
    case CT_CheckBox:
    case CT_RadioButton:
        size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max({24, size.height(), scaled(em, 1.5)})};
    case CT_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return parts::menuItemSize(*item, contents, em);
        break;
    case CT_MenuBarItem:
        return {size.width() + em, std::max(24, scaled(em, 1.7))};
    case CT_HeaderSection:
        size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + em / 2, std::max(size.height(), scaled(em, 1.8))};
    case CT_ItemViewItem:
        size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + em / 2, std::max({24, size.height(), scaled(em, 1.8)})};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect SeatwiseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const
{
    const int em = emOf(option, widget);
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo != nullptr && control == CC_ComboBox) {
        return part == SC_ComboBoxFrame || part == SC_ComboBoxListBoxPopup ? option->rect
                                                                           : parts::comboBoxPart(*combo, part, em);
    }
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin != nullptr && control == CC_SpinBox)
        return parts::spinBoxPart(*spin, part, em);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar != nullptr && control == CC_ScrollBar)
        return parts::scrollBarPart(*bar, part, em);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect SeatwiseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const int side = scaled(emOf(option, widget), 0.5);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void SeatwiseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    const parts::Pen pen{*painter, palette_, emOf(option, widget)};
    const auto base = [&] { QProxyStyle::drawPrimitive(element, option, painter, widget); };
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0)
            parts::fieldFrame(pen, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameMenu:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        parts::roundedBox(*painter, option->rect, 2, Qt::transparent, palette_.border);
        return;
    case PE_FrameFocusRect:
        return parts::focusRing(pen, option->rect);
    case PE_IndicatorCheckBox:
        return parts::checkBox(pen, *option);
    case PE_IndicatorItemViewItemCheck:
        return parts::checkBox(pen, *option);
    case PE_IndicatorRadioButton:
        return parts::radioButton(pen, *option);
    case PE_PanelItemViewItem:
        return parts::itemBackground(pen, *option);
    case PE_PanelItemViewRow:
        return;
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
    const parts::Pen pen{*painter, palette_, emOf(option, widget)};
    const auto base = [&](const QStyleOption& changed) {
        QProxyStyle::drawControl(element, &changed, painter, widget);
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
        if (const auto* item = as<QStyleOptionViewItem>(option))
            return base(withText(*item, item->palette.color(QPalette::Text)));
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
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SeatwiseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    const parts::Pen pen{*painter, palette_, emOf(option, widget)};
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
        QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace seatwise::ui
