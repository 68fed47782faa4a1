#include "tables/list_row.h"

#include <algorithm>

#include "tables/cell_text.h"

namespace seatwise {

namespace {

/// "A" to "Z", "AA" …: the name of a column of a sheet, counted from 0.
std::string columnLetters(std::size_t column)
{
    constexpr std::size_t letters = 26;
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + static_cast<char>((rest - 1) % letters)));
    return name;
}

} // namespace

std::string summaryOf(const std::vector<RowProblem>& problems, std::size_t read)
{
    if (problems.empty())
        return {};
    return std::to_string(problems.size()) + " of " + std::to_string(problems.size() + read) +
           (problems.size() == 1 ? " rows was left out; " : " rows were left out; ") + problems.front().message;
}

std::string_view ListRow::text(std::size_t column) const noexcept
{
    const std::size_t cell = layout_.columns[column];
    return cell < row.cells.size() ? trimmed(row.cells[cell]) : std::string_view();
}

std::optional<std::int64_t> ListRow::count(std::size_t column, std::int64_t most) const noexcept
{
    if (!isNumber(column))
        return countIn(text(column), most, decimalSign);
    return wholeIn(text(column), most);
}

std::optional<Money> ListRow::amount(std::size_t column) noexcept
{
    const std::string_view number = text(column);
    if (isNumber(column))
        return amountIn(number, DecimalSign::point);
    sawDoubt_ = sawDoubt_ || isInDoubt(number);
    return amountIn(number, decimalSign);
}

RowProblem ListRow::problem(std::size_t column, std::string_view expected) const
{
    return problemInCell(layout_.columns[column], expected);
}

RowProblem ListRow::problemInCell(std::size_t cell, std::string_view expected) const
{
    return {row.line, cell + 1, place(cell) + ": expected " + std::string(expected) + ", found " + foundIn(cell)};
}

/// What a message says is found in a cell. Of a sheet, what has an error in place of a value comes as an empty one.
std::string ListRow::foundIn(std::size_t cell) const
{
    const std::string_view found = cell < row.cells.size() ? trimmed(row.cells[cell]) : std::string_view();
    if (isSheet_ && found.empty())
        return "no value: the cell is empty or holds an error such as #REF!";
    return cell < row.cells.size() ? quotedCell(found) : std::string("the end of the row");
}

std::string ListRow::place(std::size_t cell) const
{
    if (isSheet_)
        return "cell " + columnLetters(cell) + std::to_string(row.line);
    return "line " + std::to_string(row.line) + ", column " + std::to_string(cell + 1);
}

bool ListRow::isBlank() const noexcept
{
    const std::string_view first = row.cells.front(); // mostly it is seen there that a row is not
    return row.fault == RowFault::none && (first.empty() || spaceAtStart(first) > 0) &&
           std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

std::optional<RowProblem> ListRow::shapeProblem() const
{
    switch (row.fault) {
    case RowFault::openQuote:
        return problemInCell(row.faultCell, "a closing quote");
    case RowFault::textAfterQuote:
        return RowProblem{row.line, row.faultCell + 1,
                          place(row.faultCell) +
                              ": text follows a closing quote; a quote inside a cell is written twice"};
    case RowFault::notText:
        return RowProblem{row.line, row.faultCell + 1, place(row.faultCell) + ": holds bytes that are no text"};
    case RowFault::none:
        break;
    }
    for (std::size_t extra = layout_.width; extra < row.cells.size(); ++extra)
        if (!trimmed(row.cells[extra]).empty())
            return problemInCell(extra, "the end of the row");
    return std::nullopt;
}

/// In the text of a sheet, only numbers stand without quotes.
bool ListRow::isNumber(std::size_t column) const noexcept
{
    return isSheet_ && !row.isQuoted(layout_.columns[column]);
}

} // namespace seatwise
