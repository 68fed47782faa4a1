#include "cli/batch/block_reader.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

#include "cli/arguments.h"
#include "cli/batch/records.h"
#include "pricing/text.h"

namespace seatwise::cli {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// In pieces that are counted in one byte, so that a processor counts many at once.
std::int64_t lineEnds(std::string_view text)
{
    constexpr std::size_t longestPiece = 255;
    std::int64_t count = 0;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, longestPiece);
        std::uint8_t found = 0;
        for (const char c : piece)
            found = static_cast<std::uint8_t>(found + (c == '\n' ? 1 : 0));
        count += found;
        text.remove_prefix(piece.size());
    }
    return count;
}

} // namespace

BlockReader::BlockReader(Descriptor file, std::string name, std::size_t blockSize, std::size_t longestRow)
    : file_(std::move(file))
    , name_(std::move(name))
    , blockSize_(blockSize)
    , longestRow_(longestRow)
{
}

Result<bool> BlockReader::next(Block& block)
{
    std::size_t used = rest_.size();
    block.memory.resize(std::max(block.memory.size(), used + blockSize_));
    std::copy(rest_.begin(), rest_.end(), block.memory.begin());
    std::size_t whole = 0;
    for (;;) {
        const Result<std::size_t> filled = fill(block.memory, used);
        if (!filled)
            return tl::make_unexpected(filled.error());
        used = *filled;
        const std::string_view text(block.memory.data(), used);
        whole = ended_ ? used : lengthOfWholeRows(text);
        if (ended_ && endsInsideQuotes(text))
            return tl::make_unexpected(unreadableRow());
        if (whole > 0 || ended_)
            break;
        if (used >= longestRow_)
            return tl::make_unexpected(unreadableRow());
        block.memory.resize(used * 2);
    }
    rest_.assign(block.memory, whole, used - whole);
    block.rows = std::string_view(block.memory).substr(0, whole);
    line_ += lineEnds(block.rows);
    const bool first = !headerRead_;
    if (first) {
        const Result<std::string_view> rows = withoutHeader(block.rows);
        if (!rows)
            return tl::make_unexpected(rows.error());
        block.rows = *rows;
        headerRead_ = true;
    }
    return first || !block.rows.empty() || !ended_;
}

/// Reads until the memory is full or the file ends; the number of bytes then in use.
Result<std::size_t> BlockReader::fill(std::string& memory, std::size_t used)
{
    while (used < memory.size() && !ended_) {
        const ssize_t got = ::read(file_.number(), memory.data() + used, memory.size() - used);
        if (got < 0 && errno != EINTR)
            return failed(withSystemReason("cannot read " + name_));
        ended_ = got == 0;
        used += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    }
    return used;
}

Result<std::string_view> BlockReader::withoutHeader(std::string_view rows) const
{
    if (rows.starts_with(byteOrderMark))
        rows.remove_prefix(byteOrderMark.size());
    Records records(rows);
    Record header;
    const std::string expected = name_ + " must begin with the line " + std::string(batchColumns) + ", ";
    if (!records.next(header))
        return failed(expected + "but it is empty");
    std::string columns;
    for (const std::string_view column : header.fields)
        columns.append(columns.empty() ? "" : ",").append(column);
    if (columns != batchColumns || header.columns != batchColumnCount || header.malformed)
        return failed(expected + "not " + inQuotes(rows.substr(0, rows.find_first_of("\r\n"))));
    return records.rest();
}

Error BlockReader::unreadableRow() const
{
    return {Error::Kind::failed, name_ + ": the row that begins at line " + grouped(line_) + " does not end within " +
                                     grouped(static_cast<SeatCount>(longestRow_)) +
                                     " bytes or the file; is a quote not closed?"};
}

} // namespace seatwise::cli
