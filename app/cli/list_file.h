#pragma once

#include <string>

#include "money/error.h"

namespace seatwise::cli {

/// The text of a list such as a CSV file, of at most so many MiB. Fails (exit 1) for a file that cannot be read or is
/// larger; `what` names the list in that sentence: "list of schools".
[[nodiscard]] Result<std::string> readListFile(const std::string& path, std::size_t mostMiB, const std::string& what);

/// An error about the text of a file, with the path before it.
[[nodiscard]] Error inFile(const std::string& path, const Error& error);

} // namespace seatwise::cli
