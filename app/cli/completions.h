#pragma once

#include <string>

#include "cli/registry.h"

namespace seatwise::cli {

// Scripts by which a shell offers commands, options and the words that options take. Where there are none it offers
// files.

[[nodiscard]] std::string bashCompletions(Registry registry);
[[nodiscard]] std::string zshCompletions(Registry registry);
[[nodiscard]] std::string fishCompletions(Registry registry);

} // namespace seatwise::cli
