#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seatwise {

/// A file within a zip archive, as its central directory has it.
struct ZipEntry
{
    std::string name;
    std::uint64_t unpacked = 0; ///< bytes, as claimed: who unpacks it must take no more

    friend bool operator==(const ZipEntry&, const ZipEntry&) = default;
};

/// The entries of a zip archive; nothing for bytes that are none, or whose directory is not whole.
[[nodiscard]] std::optional<std::vector<ZipEntry>> zipEntries(std::string_view archive);

/// A zip archive of files that are not packed.
class ZipWriter
{
public:
    void add(const std::string& name, std::string_view contents);
    [[nodiscard]] std::string bytes() &&;

private:
    std::string files_;
    std::string directory_;
    std::size_t count_ = 0;
};

} // namespace seatwise
