#include "widgets/date_field.h"

#include <QCalendarWidget>
#include <QMouseEvent>

#include "widgets/calendar_look.h"
#include "widgets/stray_wheel.h"
#include "widgets/undo_keys.h"

namespace seatwise::ui {

DateField::DateField(const QString& accessibleName, const QString& format, QWidget* parent)
    : QDateEdit(parent)
{
    setAccessibleName(accessibleName);
    setDisplayFormat(format);
    leaveUndoToWindow(*this);
    leaveWheelToPage(*this);
}

void DateField::offerCalendar()
{
    setCalendarPopup(true);
}

void DateField::mousePressEvent(QMouseEvent* event)
{
    if (calendarPopup())
        dressCalendar(*calendarWidget());
    QDateEdit::mousePressEvent(event);
}

bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): QDateEdit would stop at each part
}

} // namespace seatwise::ui
