#include "widgets/calendar_look.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>
#include <QTransform>

#include "theme/icons.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

void setArrow(const QCalendarWidget& calendar, const QString& button, bool mirrored)
{
    auto* arrow = calendar.findChild<QToolButton*>(button);
    if (!arrow)
        return;
    const int side = calendar.fontMetrics().height();
    QPixmap drawing = iconPixmap(Icon::ChevronRight, paletteOf(&calendar).onAccent, side, calendar.devicePixelRatioF());
    if (mirrored)
        drawing = drawing.transformed(QTransform::fromScale(-1, 1));
    arrow->setIcon(drawing);
}

} // namespace

void dressCalendar(QCalendarWidget& calendar)
{
    const Palette& colours = paletteOf(&calendar);
    QTextCharFormat weekend;
    weekend.setForeground(colours.mutedText);
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setArrow(calendar, QStringLiteral("qt_calendar_prevmonth"), true);
    setArrow(calendar, QStringLiteral("qt_calendar_nextmonth"), false);
}

} // namespace seatwise::ui
