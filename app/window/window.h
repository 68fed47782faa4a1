#pragma once

#include <string>

namespace seatwise {

/// Opens the window and runs it until it is closed. `asked` is a book: a shipped id or a file; empty: the one of the
/// last run. Returns the exit code of the process.
[[nodiscard]] int runWindow(int& argc, char** argv, const std::string& asked);

} // namespace seatwise
