#pragma once

#include <functional>

#include <QSettings>

#include "money/error.h"

namespace seatwise {

/// What is set and what the last run left: the file at settingsPlace(). Empty when there is none, or no place for one.
[[nodiscard]] QSettings readSettings();

/// Makes changes to it. What they do not touch stays, also what another process wrote since. The file is replaced whole
/// or, with one line that says why, not at all: also where it is larger than 16 MiB. A new one is its owner's alone.
[[nodiscard]] Result<void> changeSettings(const std::function<void(QSettings&)>& change);

} // namespace seatwise
