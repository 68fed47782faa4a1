#include "sheets/zip_size.h"

#include <algorithm>

namespace seatwise {

namespace {

// Source: PKWARE's APPNOTE.TXT, sections 4.3.12 and 4.3.16. Archives of more than 4 GiB (Zip64) are beyond what is
// read.
constexpr std::string_view endSignature = "PK\x05\x06";
constexpr std::string_view entrySignature = "PK\x01\x02";
constexpr std::size_t endSize = 22;
constexpr std::size_t entrySize = 46;
constexpr std::size_t longestComment = 65'535;

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t number = 0;
    for (std::size_t i = size; i > 0; --i)
        number = (number << 8) | static_cast<unsigned char>(bytes[at + i - 1]);
    return number;
}

} // namespace

std::optional<std::vector<ZipEntry>> zipEntries(std::string_view archive)
{
    if (archive.size() < endSize)
        return std::nullopt;
    const std::size_t end = archive.rfind(endSignature, archive.size() - endSize);
    if (end == std::string_view::npos || archive.size() - end > endSize + longestComment)
        return std::nullopt;
    const std::uint64_t count = numberAt(archive, end + 10, 2);
    std::uint64_t at = numberAt(archive, end + 16, 4);
    std::vector<ZipEntry> entries;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (at + entrySize > end || archive.substr(at, entrySignature.size()) != entrySignature)
            return std::nullopt;
        const std::uint64_t nameSize = numberAt(archive, at + 28, 2);
        const std::uint64_t size = entrySize + nameSize + numberAt(archive, at + 30, 2) + numberAt(archive, at + 32, 2);
        if (at + size > end)
            return std::nullopt;
        entries.push_back({std::string(archive.substr(at + entrySize, nameSize)), numberAt(archive, at + 24, 4)});
        at += size;
    }
    return entries;
}

} // namespace seatwise
