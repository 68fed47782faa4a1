#pragma once

#include <string>
#include <string_view>

#include "money/error.h"

namespace seatwise {

/// Writes whole files for the window. The program implements it so that "done" is only said of bytes on the disk.
class FileWriter
{
public:
    virtual ~FileWriter() = default;

    /// Puts the bytes into a file in place of what it held. Failed, in one line, when they could not all be written;
    /// the old file is then whole.
    [[nodiscard]] virtual Result<void> write(const std::string& path, std::string_view bytes) const = 0;
};

} // namespace seatwise
