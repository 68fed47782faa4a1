#include "theme/style_metrics.h"

#include <algorithm>

#include "theme/style_bars.h"
#include "theme/style_fields.h"
#include "theme/style_option.h"

namespace seatwise::ui {

int StyleMetrics::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
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
    case PM_MenuBarHMargin:
        return scaled(em, 0.3);
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return scaled(em, 0.5);
    case PM_HeaderMargin:
        return scaled(em, 0.4);
    case PM_FocusFrameHMargin: // cells begin where their header does: they add a pixel
        return scaled(em, 0.4) - 1;
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

QSize StyleMetrics::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
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
        return {size.width() + scaled(em, 0.3), std::max({24, size.height(), scaled(em, 1.5)})};
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

QRect StyleMetrics::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
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

QRect StyleMetrics::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const int side = scaled(emOf(option, widget), 0.5);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        const int gap = scaled(emOf(option, widget), 0.3);
        return rect.adjusted(-gap, -2, gap, 2).intersected(option->rect);
    }
    return rect;
}

} // namespace seatwise::ui
