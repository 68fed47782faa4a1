#pragma once

#include "store/server_address.h"

namespace seatwise {
class QuoteDocuments;
class WorkshopDocuments;
} // namespace seatwise

namespace seatwise::cli {

/// Runs the command that the arguments name and returns the exit code of the process: 0 done, 1 failed (file, store,
/// book), 2 usage, 3 refused by a rule of the book. Output goes to standard output; an error is one line on standard
/// error with nothing on standard output. Lets no exception out. `documents` and `workshop` make PDF, HTML and
/// spreadsheets; none in the program that cannot. `passwordOf` knows passwords of servers.
[[nodiscard]] int run(int argc, char** argv, const QuoteDocuments* documents = nullptr,
                      const WorkshopDocuments* workshop = nullptr, const PasswordSource& passwordOf = {}) noexcept;

} // namespace seatwise::cli
