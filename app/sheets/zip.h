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
    std::uint64_t packed = 0;   ///< bytes
    std::uint64_t method = 0;   ///< how it is packed
    std::uint64_t sum = 0;      ///< CRC-32 of what is unpacked
    std::uint64_t at = 0;       ///< where its header stands before the packed bytes
};

/// The number of so many bytes at a place of an archive, which must reach so far.
[[nodiscard]] std::uint64_t zipNumber(std::string_view archive, std::size_t at, std::size_t size);

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
