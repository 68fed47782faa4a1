#pragma once

#include <cstddef>
#include <string>

#include "files/descriptor.h"
#include "money/error.h"

namespace seatwise {

/// Opens a file, pipe or device for reading. Fails (exit 1) for what does not exist, may not be read or is a folder.
[[nodiscard]] Result<Descriptor> openForReading(const std::string& path);

/// The first `limit` bytes of a file: all of it when the result is shorter than that. Works on pipes too.
[[nodiscard]] Result<std::string> readUpTo(const std::string& path, std::size_t limit);

} // namespace seatwise
