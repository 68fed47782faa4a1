#pragma once

class QCalendarWidget;

namespace seatwise::ui {

/// Gives a calendar the colours and arrows of the theme; Qt's own has red weekends and green arrows. To be called again
/// when the palette changes.
void dressCalendar(QCalendarWidget& calendar);

} // namespace seatwise::ui
