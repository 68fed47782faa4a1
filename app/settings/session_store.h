#pragma once

#include "session.h"

namespace seatwise {

/// Reads what the last run left, from seatwise.conf in the user's configuration folder. What is missing or does not
/// read is as in a first run.
[[nodiscard]] ui::Session loadSession();

/// Leaves the session for the next run.
void saveSession(const ui::Session& session);

} // namespace seatwise
