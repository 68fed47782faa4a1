#pragma once

#include "cli/parse.h"

namespace seatwise {

/// Runs a command with everything that documents need, and without a display. Returns the exit code of the process.
[[nodiscard]] int answerWithDocuments(char** argv, cli::Asked& asked);

} // namespace seatwise
