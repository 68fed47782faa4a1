#pragma once

class QWidget;

namespace seatwise::ui {

/// A control with what is said of it close below, as one widget: nearer to each other than to the next control.
[[nodiscard]] QWidget* together(QWidget* control, QWidget* said);

} // namespace seatwise::ui
