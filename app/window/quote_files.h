#pragma once

namespace seatwise {

/// Runs a command with everything that documents need, and without a display. Returns the exit code of the process.
[[nodiscard]] int runWithDocuments(int argc, char** argv);

} // namespace seatwise
