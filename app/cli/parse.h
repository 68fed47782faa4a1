#pragma once

#include <functional>
#include <string>

#include "cli/registry.h"

namespace seatwise::cli {

/// What a command line asks for.
struct Asked
{
    Program program = Program::seatwise; ///< the first that can do it
    Context context;
    std::function<Result<Output>(const Context&)> run; ///< none for the window, and where a later program has to parse

    bool isByDate = false; ///< as of the command

    /// Whether the window itself is asked for, with the book of the context, or that of the last run where it is empty.
    [[nodiscard]] bool opensWindow() const { return program == Program::window && !run; }
};

/// Parses a command line by the declarations of a registry; of those only what its words name is looked at. The window
/// is asked for by none but `--book ID|FILE`, a price-book file (as a desktop hands over) and Qt's single-dash options.
/// Misused for what cannot be read. Help and the version are something to run, too.
[[nodiscard]] Result<Asked> parse(int argc, char** argv, Registry registry);

} // namespace seatwise::cli
