#pragma once

namespace seatwise::cli {

/// The program that reckons without Qt and without stores, from its command line to the exit code of the process. It
/// goes on as the program that can do what it cannot.
[[nodiscard]] int runLeanProgram(int argc, char** argv);

} // namespace seatwise::cli
