#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/table_text.h"
#include "money/error.h"

namespace seatwise {

// What the readers of lists share: where a cell stands, and the sentence for a row that cannot be used.

/// A row that could not be read: where, and what was expected there.
struct RowProblem
{
    std::size_t line = 0;   ///< of the text, counted from 1
    std::size_t column = 0; ///< the cell of the row, counted from 1
    std::string message;    ///< "line 4, column 2: expected seats as a whole number from 1 to …, found \"many\""

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// The problem of a cell (counted from 0), with what was expected in it and what is found there.
[[nodiscard]] RowProblem problemAt(const TableRow& row, std::size_t column, std::string_view expected);

/// "2 of 40 rows were left out; line 4, column 2: …", or nothing where there is no problem. `read` counts the rows that
/// were used.
[[nodiscard]] std::string summaryOf(const std::vector<RowProblem>& problems, std::size_t read);

/// The text with A to Z in small letters.
[[nodiscard]] std::string lowered(std::string_view text);

/// The text of a cell, empty beyond the end of the row.
[[nodiscard]] std::string_view cellOf(const TableRow& row, std::size_t column) noexcept;

/// The number in a text of digits alone, at most `most`.
[[nodiscard]] std::optional<std::int64_t> wholeIn(std::string_view text, std::int64_t most) noexcept;

/// Which cell of a row is which.
struct TableColumns
{
    std::vector<std::size_t> at; ///< counted from 0, in the order of the names that were asked for
    std::size_t firstRow = 0;    ///< of those that hold values: 1 after a header
};

/// Finds columns by name. A first row that holds one of the names, in any case, is a header: it must hold them all, in
/// any order, and other columns are left alone. Without a header the columns stand in the order of the names, and `at`
/// is 0, 1, 2 … Fails where a header lacks a column, naming it.
[[nodiscard]] Result<TableColumns> findColumns(const std::vector<TableRow>& rows,
                                               std::initializer_list<std::string_view> names);

/// What keeps a row from being read whatever its cells mean: a quote that is not closed, or, where there is no header,
/// cells beyond the last column.
[[nodiscard]] std::optional<RowProblem> shapeProblem(const TableRow& row, const TableColumns& columns);

} // namespace seatwise
