#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money/fixed.h"
#include "tables/row_reader.h"
#include "tables/table.h"
#include "words/message.h"

namespace seatwise {

/// A row that was left out of a list: where, and what was expected there.
struct RowProblem
{
    enum class Kind : std::uint8_t {
        unreadable,
        total, ///< it sums the rows above, so that nothing is missing without it
    };

    std::size_t line = 0;   ///< of the text, or row of the sheet, counted from 1
    std::size_t column = 0; ///< the cell of the row, counted from 1
    Message message;        ///< "line 4, column 2: expected seats as a whole number from 1 to …, found \"many\""
    Kind kind = Kind::unreadable;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// "2 of 40 rows were left out; line 4, column 2: …", or nothing where there is no problem. `read` counts the rows that
/// were used.
[[nodiscard]] Message summaryOf(const std::vector<RowProblem>& problems, std::size_t read);

/// What the cells of a list's row hold, each by the column of the kind it is asked for.
class ListRow
{
public:
    ListRow(const Table& table, const Layout& layout)
        : layout_(layout)
        , isSheet_(table.sheet.has_value())
    {
    }

    TableRow row; ///< to be filled by a RowReader
    DecimalSign decimalSign = DecimalSign::point;

    /// The text of a cell without the spaces around it; empty beyond the end of the row.
    [[nodiscard]] std::string_view text(std::size_t column) const noexcept;
    /// As countIn(); the number of a cell of a sheet that is one is what it is.
    [[nodiscard]] std::optional<std::int64_t> count(std::size_t column, std::int64_t most) const noexcept;
    /// As amountIn(), with the same exception.
    [[nodiscard]] std::optional<Money> amount(std::size_t column) noexcept;
    /// Whether an amount was asked for that means one thing with a decimal point and another with a comma.
    [[nodiscard]] bool sawDoubt() const noexcept { return sawDoubt_; }

    /// The problem of a cell, with what was expected in it and what is found there.
    [[nodiscard]] RowProblem problem(std::size_t column, Message expected) const;
    /// As problem(), for a cell of the table instead of a column of the kind; both counted from 0.
    [[nodiscard]] RowProblem problemInCell(std::size_t cell, Message expected) const;
    /// The cell of a column of the kind, counted from 0; noCell where the list has not that column.
    [[nodiscard]] std::size_t cellOf(std::size_t column) const noexcept { return layout_.columns[column]; }
    /// "line 4, column 2", or "cell B4" of a sheet.
    [[nodiscard]] Message place(std::size_t cell) const;

    [[nodiscard]] bool isBlank() const noexcept;
    /// What keeps a row from being read whatever its cells mean: a quote that is not closed, text after one that is,
    /// bytes that are no text, cells beyond the last column.
    [[nodiscard]] std::optional<RowProblem> shapeProblem() const;

    /// True for a cell of a sheet that is a number, not text.
    [[nodiscard]] bool isNumber(std::size_t column) const noexcept;

private:
    const Layout& layout_;
    bool isSheet_;
    bool sawDoubt_ = false;
};

} // namespace seatwise
