#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace seatwise {

/// A row of a table as text: its cells, and the line of the text on which it begins, counted from 1.
struct TableRow
{
    std::size_t line = 1;
    std::vector<std::string> cells;
    bool unclosedQuote = false; ///< a quote that is opened in the last cell and never closed

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// Reads comma-separated text as RFC 4180 has it, or cells pasted from a spreadsheet, which are separated by tabs: tabs
/// where the first line has one, commas otherwise. Cells in quotes may hold separators, doubled quotes and line ends.
/// Lines may end in CR LF, LF or CR; a byte order mark is skipped, rows without any text are left out, spaces around
/// a cell that is not in quotes are dropped.
[[nodiscard]] std::vector<TableRow> readTable(std::string_view text);

} // namespace seatwise
