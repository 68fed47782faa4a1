#pragma once

#include <string>

#include "cli/registry.h"

namespace seatwise::cli {

/// The manual page, in the language of roff: of all commands, or of those that stand in a group or are named so.
/// Misused for another name.
[[nodiscard]] Result<std::string> manualPage(Registry registry, const std::string& about);

} // namespace seatwise::cli
