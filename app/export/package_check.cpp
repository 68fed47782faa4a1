#include "export/package_check.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>

#include <QByteArray>
#include <QXmlStreamReader>

#include <zlib.h>

namespace seatwise::sheets {

namespace {

// The parts of a ZIP file that matter here; APPNOTE.TXT of PKWARE, 4.3.
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t entrySignature = 0x02014b50;
constexpr std::size_t endBytes = 22;
constexpr std::size_t entryBytes = 46;
constexpr std::size_t localBytes = 30;
constexpr std::uint32_t largestPart = 512U * 1024 * 1024;

/// Little-endian numbers at places of a file; 0 beyond its end.
class Numbers
{
public:
    explicit Numbers(std::string_view bytes)
        : bytes_(bytes)
    {
    }

    [[nodiscard]] std::uint32_t two(std::size_t at) const { return one(at) | one(at + 1) << 8U; }
    [[nodiscard]] std::uint32_t four(std::size_t at) const { return two(at) | two(at + 2) << 16U; }

private:
    [[nodiscard]] std::uint32_t one(std::size_t at) const
    {
        return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0U;
    }

    std::string_view bytes_;
};

struct Entry
{
    std::string name;
    std::uint32_t method = 0;
    std::uint32_t sum = 0;
    std::uint32_t packed = 0;
    std::uint32_t size = 0;
    std::size_t at = 0; ///< of its header before the packed bytes
};

std::optional<std::vector<Entry>> entriesOf(std::string_view bytes)
{
    const Numbers numbers(bytes);
    if (bytes.size() < endBytes || numbers.four(bytes.size() - endBytes) != endSignature)
        return std::nullopt;
    const std::size_t end = bytes.size() - endBytes;
    std::vector<Entry> entries(numbers.two(end + 10));
    std::size_t at = numbers.four(end + 16);
    for (Entry& entry : entries) {
        if (numbers.four(at) != entrySignature)
            return std::nullopt;
        const std::size_t name = numbers.two(at + 28);
        entry = {std::string(bytes.substr(at + entryBytes, name)),
                 numbers.two(at + 10),
                 numbers.four(at + 16),
                 numbers.four(at + 20),
                 numbers.four(at + 24),
                 numbers.four(at + 42)};
        at += entryBytes + name + numbers.two(at + 30) + numbers.two(at + 32);
    }
    return entries;
}

std::optional<QByteArray> unpacked(std::string_view bytes, const Entry& entry)
{
    const Numbers numbers(bytes);
    const std::size_t from = entry.at + localBytes + numbers.two(entry.at + 26) + numbers.two(entry.at + 28);
    if (entry.method != Z_DEFLATED || from + entry.packed > bytes.size() || entry.size > largestPart)
        return std::nullopt;
    std::string packed(bytes.substr(from, entry.packed));
    QByteArray part(static_cast<qsizetype>(entry.size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = entry.packed;
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = entry.size;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    const bool sameSum = crc32(0, reinterpret_cast<const Bytef*>(part.constData()), entry.size) == entry.sum;
    return ended == Z_STREAM_END && stream.avail_out == 0 && sameSum ? std::optional(part) : std::nullopt;
}

/// How many cells a part of XML has; nothing where it is not complete.
std::optional<std::size_t> cellsIn(const QByteArray& part)
{
    QXmlStreamReader reader(part);
    std::size_t cells = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("c"))
            ++cells;
    return reader.hasError() ? std::nullopt : std::optional(cells);
}

} // namespace

bool isWhole(std::string_view bytes, const std::vector<std::size_t>& cellsOfSheets)
{
    const auto entries = entriesOf(bytes);
    if (!entries)
        return false;
    std::vector<std::size_t> found(cellsOfSheets.size());
    for (const Entry& entry : *entries) {
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
