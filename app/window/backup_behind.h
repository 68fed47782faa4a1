#pragma once

#include <set>
#include <string>

#include "money/error.h"

namespace seatwise {

/// Has every store that was in use backed up by a process of its own, so that a window that closes does not wait for
/// it. Where none can be started the backup is made at once. What keeps that process from its work it says on standard
/// error; it then leaves the backups that there were.
[[nodiscard]] Result<void> backUpBehind(const std::set<std::string>& stores);

} // namespace seatwise
