#pragma once

#include "money/error.h"
#include "session.h"

namespace seatwise {

/// Reads what the last run left, from seatwise.conf in the user's configuration folder. What is missing or does not
/// read is as in a first run.
[[nodiscard]] ui::Session loadSession();

/// Leaves the session for the next run. What the last one left stays whole when that cannot be written.
[[nodiscard]] Result<void> saveSession(const ui::Session& session);

} // namespace seatwise
