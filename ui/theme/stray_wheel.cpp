#include "theme/stray_wheel.h"

#include <QEvent>
#include <QWidget>

namespace seatwise::ui {

void StrayWheel::watch(QWidget& field)
{
    if (field.focusPolicy() == Qt::WheelFocus)
        field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(this);
}

bool StrayWheel::eventFilter(QObject* field, QEvent* event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(field)->hasFocus())
        return QObject::eventFilter(field, event);
    event->ignore();
    return true;
}

void leaveWheelToPage(QWidget& field)
{
    (new StrayWheel(&field))->watch(field);
}

} // namespace seatwise::ui
