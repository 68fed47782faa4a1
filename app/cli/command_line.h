#pragma once

#include <functional>

#include "cli/parse.h"

namespace seatwise::cli {

/// Runs what is asked for and returns the exit code of the process: 0 done, 1 failed (file, store, book), 2 usage, 3
/// refused by a rule of the book. Output goes to standard output; an error is one line on standard error with nothing
/// on standard output.
[[nodiscard]] int answer(const Asked& asked);

/// Answers a command line, or goes on as the program that can: the same process with the same arguments. `how` answers
/// what is for this one. Lets no exception out.
[[nodiscard]] int run(int argc, char** argv, Program self, Registry registry,
                      const std::function<int(Asked& asked)>& how = answer) noexcept;

/// Goes on as a program that lies beside this one, or in ../libexec/seatwise where the programs are installed. Returns,
/// with the exit code, only when it cannot be started.
[[nodiscard]] int goOnAs(Program program, char** argv);

} // namespace seatwise::cli
