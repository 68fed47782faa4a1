#pragma once

#include <functional>

#include "quoting/progress.h"
#include "trail/audit.h"

class QWidget;

namespace seatwise::ui {

/// Runs a check of a store over a window, which takes nothing but its closing meanwhile. A check that takes longer
/// shows how far it has come. "Cancel" stops it, and so does closing the window; it then fails with stoppedMessage.
[[nodiscard]] Result<AuditReport> watchedCheck(QWidget& window,
                                               const std::function<Result<AuditReport>(const Progress&)>& check);

} // namespace seatwise::ui
