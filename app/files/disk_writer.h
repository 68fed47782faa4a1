#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "files/atomic_file.h"
#include "files/file_writer.h"

namespace seatwise {

/// Files on the disk, replaced whole or not at all.
class DiskWriter final : public FileWriter
{
public:
    /// Which files are in use, asked at each write: none of them is written over.
    using FilesInUse = std::function<std::vector<std::string>()>;

    explicit DiskWriter(FilesInUse inUse = {})
        : inUse_(std::move(inUse))
    {
    }

    [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes) const override
    {
        WriteOptions options;
        if (inUse_)
            options.inputs = inUse_();
        return writeFile(path, bytes, std::move(options));
    }

private:
    FilesInUse inUse_;
};

} // namespace seatwise
