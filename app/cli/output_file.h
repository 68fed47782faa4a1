#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "money/error.h"

namespace seatwise::cli {

/// The files that a command reads and so must not write over: its price book, its store, the settings, and those it
/// names itself.
[[nodiscard]] std::vector<std::string> filesRead(const Context& context, std::vector<std::string> own = {});

/// Writes the file that a command was asked for, whole or not at all, and over nothing that the command reads: `own` as
/// in filesRead().
[[nodiscard]] Result<void> writeOutput(const Context& context, const std::string& file, std::string_view bytes,
                                       std::vector<std::string> own = {});

} // namespace seatwise::cli
