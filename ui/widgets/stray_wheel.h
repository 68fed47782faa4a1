#pragma once

class QWidget;

namespace seatwise::ui {

/// Lets the wheel scroll the page over a field that is not in focus. A spin or combo box would take the turn for a new
/// value, and a price would change because somebody scrolled past it.
void leaveWheelToPage(QWidget& field);

} // namespace seatwise::ui
