#pragma once

namespace seatwise::cli {

/// Runs the command that the arguments name and returns the exit code of the process: 0 done, 1 failed (file, store,
/// book), 2 usage, 3 refused by a rule of the book (contract, section 8). Output goes to standard output; an error is
/// one line on standard error with nothing on standard output. Lets no exception out.
[[nodiscard]] int run(int argc, char** argv) noexcept;

} // namespace seatwise::cli
