#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace seatwise {

/// What keeps a row from being read, whatever its cells mean.
enum class RowFault : std::uint8_t {
    none,
    openQuote,      ///< a quote that opens a cell and is never closed; the row ends with its line
    textAfterQuote, ///< something follows a closing quote
    notText,        ///< bytes that are no characters
};

/// A row of a table: its cells as they stand in the text, without their quotes. They are valid until the next row is
/// read.
struct TableRow
{
    std::size_t line = 1; ///< of the text, counted from 1, on which the row begins
    std::vector<std::string_view> cells;
    RowFault fault = RowFault::none;
    std::size_t faultCell = 0;     ///< counted from 0
    std::uint64_t quotedCells = 0; ///< a bit for each of the first 64 cells that stood in quotes
    bool isQuoted(std::size_t cell) const noexcept { return cell < 64 && ((quotedCells >> cell) & 1U) != 0; }
};

/// A quoted cell longer than this is taken for a quote that was never closed, so that one of those costs a line and not
/// the rest of the file.
inline constexpr std::size_t maxQuotedCellLength = std::size_t{1024} * 1024;

/// Reads the rows of UTF-8 text one by one, as RFC 4180 has them, and as spreadsheets write them: lines end with LF, CR
/// LF or CR; cells in quotes may hold separators, doubled quotes and line ends; a quote counts only at the start of a
/// cell, after spaces. Empty lines are no rows. Nothing is copied but cells with doubled quotes.
class RowReader
{
public:
    /// How the text ends: as the table does, or anywhere, so that a row without its line end is not yet one.
    enum class End : std::uint8_t { ofTable, anywhere };

    /// `text` begins with a row, which is on `line`.
    explicit RowReader(std::string_view text, char separator, std::size_t line = 1, End end = End::ofTable);

    /// The next row; false where there is none, or none that is whole.
    [[nodiscard]] bool next(TableRow& row);

    /// The text that no row has been read of yet, and the line on which it begins.
    [[nodiscard]] std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
    [[nodiscard]] std::size_t line() const noexcept { return line_; }

private:
    enum class Cell : std::uint8_t { whole, open, incomplete };

    void skipEmptyLines();
    [[nodiscard]] bool plainRow(TableRow& row);
    [[nodiscard]] bool anyRow(TableRow& row);
    [[nodiscard]] Cell cell(TableRow& row);
    [[nodiscard]] Cell quotedCell(TableRow& row, const char* quote);
    void lineWithOpenQuote(TableRow& row, const char* start);
    [[nodiscard]] bool endLine();
    [[nodiscard]] bool endsCell(char c) const { return c == separator_ || c == '\n' || c == '\r'; }

    const char* at_;
    const char* end_;
    char separator_;
    bool endsAnywhere_;
    std::size_t line_;
    std::deque<std::string> unquoted_; ///< of the cells in which quotes were doubled
    std::size_t unquotedUsed_ = 0;
};

/// The length of the part of a text, from a start of a row, that holds whole rows only. Fast where it has no quotes.
[[nodiscard]] std::size_t lengthOfWholeRows(std::string_view text, char separator);

} // namespace seatwise
