#include "reading.h"

#include <stdexcept>

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

#include <gtest/gtest.h>

#include "widgets/text_widget.h"

namespace seatwise::ui::test {

QString spokenName(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString valueOf(const QWidget& window, const QString& description)
{
    for (const TextWidget* label : window.findChildren<TextWidget*>())
        if (label->isVisible() && label->accessibleDescription() == description)
            return label->text();
    ADD_FAILURE() << "no value " << description.toStdString();
    return {};
}

QString labelNamed(const QWidget& window, const QString& objectName)
{
    for (const QLabel* label : window.findChildren<QLabel*>(objectName))
        if (label->isVisible())
            return label->text();
    return {};
}

void settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void noControl(const QWidget& window, const QString& name, int found)
{
    std::string names;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            names += spokenName(widget).toStdString() + "; ";
    throw std::runtime_error(std::to_string(found) + " controls \"" + name.toStdString() + "\" among: " + names);
}

} // namespace seatwise::ui::test
