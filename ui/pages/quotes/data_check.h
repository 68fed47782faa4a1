#pragma once

class QWidget;

namespace seatwise::ui {

class QuotesViewModel;

/// Checks every record and every quote over a window and tells in a box what came of it; false where the check was
/// stopped.
[[nodiscard]] bool checkData(QWidget& window, QuotesViewModel& quotes);

} // namespace seatwise::ui
