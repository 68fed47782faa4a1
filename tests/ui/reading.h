#pragma once

#include <QString>
#include <QWidget>

namespace seatwise::ui::test {

// What a person finds in a window: controls by the name a screen reader says, values by their description.

/// The name a screen reader gives a widget.
[[nodiscard]] QString spokenName(QWidget* widget);

/// The visible widget of a type with this spoken name. Throws when there is none or more than one.
template<class Widget>
[[nodiscard]] Widget* control(const QWidget& window, const QString& name);

/// The text of the visible label with this accessible description, such as "price-total".
[[nodiscard]] QString valueOf(const QWidget& window, const QString& description);

/// The text of the visible label with this object name; empty when there is none.
[[nodiscard]] QString labelNamed(const QWidget& window, const QString& objectName);

/// Lets the window take in what happened: layouts, palette and font changes, queued calls.
void settle();

/// Throws that there is no such control, with those there are; used by control().
[[noreturn]] void noControl(const QWidget& window, const QString& name, int found);

template<class Widget>
Widget* control(const QWidget& window, const QString& name)
{
    QList<Widget*> found;
    for (Widget* widget : window.findChildren<Widget*>())
        if (widget->isVisible() && spokenName(widget) == name)
            found += widget;
    if (found.size() != 1)
        noControl(window, name, static_cast<int>(found.size()));
    return found.front();
}

} // namespace seatwise::ui::test
