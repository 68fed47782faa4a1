#include "sheets/zip.h"

#include <algorithm>

namespace seatwise {

namespace {

// Source: PKWARE's APPNOTE.TXT, sections 4.3.12 and 4.3.16. Archives of more than 4 GiB (Zip64) are beyond what is
// read.
constexpr std::string_view fileSignature = "PK\x03\x04";
constexpr std::string_view endSignature = "PK\x05\x06";
constexpr std::string_view entrySignature = "PK\x01\x02";
constexpr std::size_t endSize = 22;
constexpr std::size_t entrySize = 46;
constexpr std::size_t maxCommentLength = 65'535;

std::string little(std::uint64_t number, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
    return text;
}

} // namespace

std::uint64_t zipNumber(std::string_view archive, std::size_t at, std::size_t size)
{
    std::uint64_t number = 0;
    for (std::size_t i = size; i > 0; --i)
        number = (number << 8) | static_cast<unsigned char>(archive[at + i - 1]);
    return number;
}

std::optional<std::vector<ZipEntry>> zipEntries(std::string_view archive)
{
    if (archive.size() < endSize)
        return std::nullopt;
    const std::size_t end = archive.rfind(endSignature, archive.size() - endSize);
    if (end == std::string_view::npos || archive.size() - end > endSize + maxCommentLength)
        return std::nullopt;
    const std::uint64_t count = zipNumber(archive, end + 10, 2);
    std::uint64_t at = zipNumber(archive, end + 16, 4);
    std::vector<ZipEntry> entries;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (at + entrySize > end || archive.substr(at, entrySignature.size()) != entrySignature)
            return std::nullopt;
        const std::uint64_t nameSize = zipNumber(archive, at + 28, 2);
        const std::uint64_t size =
            entrySize + nameSize + zipNumber(archive, at + 30, 2) + zipNumber(archive, at + 32, 2);
        if (at + size > end)
            return std::nullopt;
        entries.push_back({std::string(archive.substr(at + entrySize, nameSize)), zipNumber(archive, at + 24, 4),
                           zipNumber(archive, at + 20, 4), zipNumber(archive, at + 10, 2),
                           zipNumber(archive, at + 16, 4), zipNumber(archive, at + 42, 4)});
        at += size;
    }
    return entries;
}

// Sections 4.3.7, 4.3.12 and 4.3.16. The sum of the contents stays 0: who reads them has them from this program.

void ZipWriter::add(const std::string& name, std::string_view contents)
{
    constexpr std::uint64_t version = 20;
    const std::string facts = little(version, 2) + std::string(12, '\0') + little(contents.size(), 4) +
                              little(contents.size(), 4) + little(name.size(), 2) + little(0, 2);
    directory_ += std::string(entrySignature) + little(version, 2) + facts + std::string(10, '\0') +
                  little(files_.size(), 4) + name;
    files_.append(fileSignature).append(facts).append(name).append(contents);
    ++count_;
}

std::string ZipWriter::bytes() &&
{
    const std::size_t directoryAt = files_.size();
    const std::string end = std::string(endSignature) + little(0, 4) + little(count_, 2) + little(count_, 2) +
                            little(directory_.size(), 4) + little(directoryAt, 4) + little(0, 2);
    files_.append(directory_).append(end);
    return std::move(files_);
}

} // namespace seatwise
