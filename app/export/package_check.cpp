#include "export/package_check.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <expat.h>
#include <zlib.h>

#include "sheets/zip.h"

namespace seatwise::sheets {

namespace {

constexpr std::size_t localBytes = 30; // of a header before packed bytes; APPNOTE.TXT of PKWARE, 4.3.7
constexpr std::uint64_t maxPart = 512U * 1024 * 1024;

std::optional<std::string> unpacked(std::string_view bytes, const ZipEntry& entry)
{
    if (entry.at + localBytes > bytes.size() || entry.method != Z_DEFLATED || entry.unpacked > maxPart)
        return std::nullopt;
    const std::uint64_t from =
        entry.at + localBytes + zipNumber(bytes, entry.at + 26, 2) + zipNumber(bytes, entry.at + 28, 2);
    if (from + entry.packed > bytes.size())
        return std::nullopt;
    std::string packed(bytes.substr(from, entry.packed));
    std::string part(entry.unpacked, '\0');
    const auto size = static_cast<uInt>(entry.unpacked);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(entry.packed);
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = size;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    const bool sameSum = crc32(0, reinterpret_cast<const Bytef*>(part.data()), size) == entry.sum;
    return ended == Z_STREAM_END && stream.avail_out == 0 && sameSum ? std::optional(part) : std::nullopt;
}

void XMLCALL countCell(void* cells, const XML_Char* name, const XML_Char** /*attributes*/)
{
    if (std::string_view(name) == "c")
        ++*static_cast<std::size_t*>(cells);
}

/// How many cells a part of XML has; nothing where it is not complete.
std::optional<std::size_t> cellsIn(std::string_view part)
{
    std::size_t cells = 0;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              &XML_ParserFree);
    XML_SetUserData(parser.get(), &cells);
    XML_SetStartElementHandler(parser.get(), &countCell);
    const auto status = XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), XML_TRUE);
    return status == XML_STATUS_OK ? std::optional(cells) : std::nullopt;
}

} // namespace

bool isWhole(std::string_view bytes, const std::vector<std::size_t>& cellsOfSheets)
{
    const auto entries = zipEntries(bytes);
    if (!entries)
        return false;
    std::vector<std::size_t> found(cellsOfSheets.size());
    for (const ZipEntry& entry : *entries) {
        const auto part = unpacked(bytes, entry);
        const auto cells = part ? cellsIn(*part) : std::nullopt;
        if (!cells)
            return false;
        constexpr std::string_view sheet = "xl/worksheets/sheet";
        if (!std::string_view(entry.name).starts_with(sheet))
            continue;
        const std::size_t number = std::stoul(entry.name.substr(sheet.size()));
        if (number == 0 || number > found.size())
            return false;
        found[number - 1] = *cells;
    }
    return found == cellsOfSheets;
}

} // namespace seatwise::sheets
