#pragma once

#include <QApplication>
#include <QFontMetrics>
#include <QStyleOption>
#include <QWidget>

namespace seatwise::ui {

/// The height of a line of text where `option` is drawn: the unit of every metric of the style.
inline int emOf(const QStyleOption* option, const QWidget* widget)
{
    if (widget != nullptr)
        return widget->fontMetrics().height();
    return option != nullptr ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
}

/// `share` lines of text, in whole pixels.
inline int scaled(int em, double share)
{
    return qRound(em * share);
}

/// The option as a more specific one, or null.
template<typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

} // namespace seatwise::ui
