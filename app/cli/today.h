#pragma once

#include "calendar/date.h"
#include "cli/command.h"

namespace seatwise::cli {

/// The date to work with: --today, or else the local date. The one place of the command line that asks the clock.
[[nodiscard]] Date today(const Context& context);

} // namespace seatwise::cli
