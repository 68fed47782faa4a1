#pragma once

#include <functional>

#include <QSettings>

#include "money/error.h"

namespace seatwise {

/// What is set and what the last run left: seatwise.conf in Seatwise's folder below XDG_CONFIG_HOME. Empty when there
/// is none.
[[nodiscard]] QSettings readSettings();

/// Makes changes to it. What they do not touch stays, also what another process wrote since. The file is replaced whole
/// or, with one line that says why, not at all.
[[nodiscard]] Result<void> changeSettings(const std::function<void(QSettings&)>& change);

} // namespace seatwise
