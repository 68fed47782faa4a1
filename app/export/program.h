#pragma once

namespace seatwise {

/// The program that writes workbooks, from its command line to the exit code of the process.
[[nodiscard]] int runWorkbookProgram(int argc, char** argv);

} // namespace seatwise
