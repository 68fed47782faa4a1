#pragma once

#include <optional>
#include <string>

namespace seatwise {

/// Whether the arguments ask for the window, and the book to open in it (empty: the one of the last run). They do when
/// there are none but `--book ID|FILE`, a price-book file (as a desktop hands over), and Qt's own single-dash options.
/// Anything else is for the command line.
[[nodiscard]] std::optional<std::string> bookForWindow(int argc, char** argv);

/// Whether the arguments ask for a PDF, HTML or a spreadsheet, which need the fonts and libraries of the window's
/// program.
[[nodiscard]] bool asksForDocument(int argc, char** argv);

/// Whether the arguments name a store on a server, whose password is in the keyring of the window's program.
[[nodiscard]] bool asksForServer(int argc, char** argv);

} // namespace seatwise
