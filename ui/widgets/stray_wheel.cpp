#include "widgets/stray_wheel.h"

#include <QEvent>
#include <QWidget>

namespace seatwise::ui {

namespace {

class StrayWheel : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* field, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(field)->hasFocus())
            return QObject::eventFilter(field, event);
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget& field)
{
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new StrayWheel(&field));
}

} // namespace seatwise::ui
