#pragma once

#include "files/atomic_file.h"
#include "files/file_writer.h"

namespace seatwise {

/// Files on the disk, replaced whole or not at all.
class DiskWriter final : public FileWriter
{
public:
    [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes) const override
    {
        return writeFile(path, bytes);
    }
};

} // namespace seatwise
