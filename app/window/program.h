#pragma once

namespace seatwise {

/// The program of the window, which also answers commands that draw, from its command line to the exit code of the
/// process.
[[nodiscard]] int runWindowProgram(int argc, char** argv);

} // namespace seatwise
