#pragma once

#include <QMessageBox>

class QWidget;

namespace seatwise::ui {

class QuotesViewModel;

/// In a box of its own, literally: what is told may come from a store that somebody changed.
void tellInBox(QWidget& window, QMessageBox::Icon icon, const QString& title, const QString& what);

/// Checks every record and every quote over a window and tells in a box what came of it; false where the check was
/// stopped.
[[nodiscard]] bool checkData(QWidget& window, QuotesViewModel& quotes);

} // namespace seatwise::ui
