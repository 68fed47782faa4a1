#pragma once

#include "store/server_address.h"

namespace seatwise {
class QuoteDocuments;
}

namespace seatwise::cli {

/// Runs the command that the arguments name and returns the exit code of the process: 0 done, 1 failed (file, store,
/// book), 2 usage, 3 refused by a rule of the book (contract, section 8). Output goes to standard output; an error is
/// one line on standard error with nothing on standard output. Lets no exception out. `documents` makes
/// PDF and HTML; none in the program that cannot draw. `passwordOf` knows passwords of servers.
[[nodiscard]] int run(int argc, char** argv, const QuoteDocuments* documents = nullptr,
                      const PasswordSource& passwordOf = {}) noexcept;

} // namespace seatwise::cli
