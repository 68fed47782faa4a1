#include "theme/enter_key.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace seatwise::ui {

namespace {

bool isEnter(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.isAutoRepeat() &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

void EnterKey::watch(QWidget& button)
{
    button.installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* button, QEvent* event)
{
    auto* const pressed = static_cast<QAbstractButton*>(button);
    if (!isEnter(*event) || pressed->window()->inherits("QDialog"))
        return QObject::eventFilter(button, event);
    pressed->click();
    return true;
}

} // namespace seatwise::ui
