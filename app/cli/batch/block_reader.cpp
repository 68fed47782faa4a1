#include "cli/batch/block_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <unistd.h>

#include "cli/arguments.h"
#include "cli/batch/account_columns.h"
#include "money/plain_text.h"
#include "tables/row_reader.h"
#include "tables/table_file.h"

namespace seatwise::cli {

namespace {

/// As much as tells how a table is written.
constexpr std::size_t startSize = std::size_t{64} * 1024;

/// In pieces that are counted in one byte, so that a processor counts many at once.
std::size_t countOf(char c, std::string_view text)
{
    constexpr std::size_t maxPieceLength = 255;
    std::size_t count = 0;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, maxPieceLength);
        std::uint8_t found = 0;
        for (const char each : piece)
            found = static_cast<std::uint8_t>(found + (each == c ? 1 : 0));
        count += found;
        text.remove_prefix(piece.size());
    }
    return count;
}

std::size_t linesIn(std::string_view text)
{
    const std::size_t returns = text.find('\r') == std::string_view::npos ? 0 : countOf('\r', text);
    std::size_t pairs = 0;
    for (std::size_t at = returns > 0 ? text.find("\r\n") : std::string_view::npos; at != std::string_view::npos;
         at = text.find("\r\n", at + 2))
        ++pairs;
    return countOf('\n', text) + returns - pairs;
}

} // namespace

BlockReader::BlockReader(Descriptor file, std::string name, std::size_t blockSize, std::size_t maxRowLength)
    : file_(std::move(file))
    , name_(std::move(name))
    , blockSize_(blockSize)
    , maxRowLength_(maxRowLength)
{
}

Result<BatchForm> BlockReader::readForm(const std::string& sheet, const std::vector<ChosenColumn>& columns)
{
    const std::optional<Table> fromWorkbook = TRY(workbook(sheet));
    TRY(fillTo(startSize));
    const ListKind& kind = accountColumns();
    const Table start =
        fromWorkbook ? *fromWorkbook : Table{text_, decoder_.encoding(), !decoder_.foundBroken(), std::nullopt};
    if (std::all_of(text_.begin(), text_.end(), [](char c) { return c == '\n' || c == '\r'; }))
        return failed(name_ + " must begin with the line " + columnNames(kind) + ", but it is empty");
    ListChoices choices;
    choices.chosen = columns;
    Result<Layout> layout = layoutOf(start, kind, choices);
    if (!layout)
        return failed(name_ + ": " + layout.error().message.english());
    if (layout->headerLine == 0)
        return failed(name_ + " must begin with the line " + columnNames(kind) + ", not " +
                      inQuotes(std::string_view(text_).substr(0, text_.find_first_of("\r\n"))));
    BatchForm form = formOf(start, *std::move(layout));
    form.encoding = decoder_.encoding();
    form.hasByteOrderMark = decoder_.hasByteOrderMark();
    text_.erase(0, form.layout.body);
    line_ = form.layout.bodyLine;
    separator_ = form.layout.dialect.separator;
    return form;
}

Result<bool> BlockReader::next(Block& block)
{
    std::size_t window = blockSize_;
    std::size_t whole = 0;
    while (true) {
        TRY(fillTo(window));
        const bool isLast = ended_ && text_.size() <= window;
        const std::string_view text = std::string_view(text_).substr(0, window);
        whole = isLast ? text.size() : lengthOfWholeRows(text, separator_);
        if (whole > 0 || isLast)
            break;
        if (window >= 2 * std::max(maxRowLength_, maxQuotedCellLength))
            return failed(name_ + ": the row that begins at line " + grouped(static_cast<SeatCount>(line_)) +
                          " does not end within " + grouped(static_cast<SeatCount>(window)) + " bytes");
        window *= 2;
    }
    block.line = line_;
    block.isSound = !decoder_.foundBroken();
    const std::string_view rest = std::string_view(text_).substr(whole);
    block.rows.assign(rest);
    std::swap(block.rows, text_);
    block.rows.resize(whole);
    line_ += linesIn(block.rows);
    return whole > 0;
}

/// The sheet of a workbook, which is read whole; nothing for text, of which the first bytes are read.
Result<std::optional<Table>> BlockReader::workbook(const std::string& sheet)
{
    TRY(readPiece(startSize));
    if (!isWorkbook(piece_) && sheet.empty()) {
        decoder_.append(text_, piece_, ended_);
        return std::nullopt;
    }
    std::string bytes = piece_;
    constexpr std::size_t largest = maxTableMiB * 1024 * 1024;
    while (isWorkbook(bytes) && !ended_ && bytes.size() <= largest) {
        TRY(readPiece(startSize));
        bytes += piece_;
    }
    if (bytes.size() > largest)
        return failed(name_ + " is larger than " + std::to_string(maxTableMiB) +
                      " MiB, the largest workbook that is read");
    Table table = TRY(chosenTable(name_, TRY(readTableBytes(name_, bytes, sheet)), sheet));
    text_ = table.text;
    ended_ = true;
    return std::optional(std::move(table));
}

/// Reads until there is so much text or the file ends.
Result<void> BlockReader::fillTo(std::size_t size)
{
    while (text_.size() < size && !ended_) {
        TRY(readPiece(std::max(size - text_.size(), startSize)));
        decoder_.append(text_, piece_, ended_);
    }
    return {};
}

/// Reads some bytes, at most so many; none at the end of the file.
Result<void> BlockReader::readPiece(std::size_t size)
{
    piece_.resize(size);
    ssize_t got = 0;
    do
        got = ::read(file_.number(), piece_.data(), piece_.size());
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return failed(withSystemReason("cannot read " + name_));
    ended_ = got == 0;
    piece_.resize(static_cast<std::size_t>(got));
    return {};
}

} // namespace seatwise::cli
