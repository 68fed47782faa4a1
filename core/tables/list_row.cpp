#include "tables/list_row.h"

#include <algorithm>

#include "tables/cell_text.h"
#include "words/tables_words.h"

namespace seatwise {

Message summaryOf(const std::vector<RowProblem>& problems, std::size_t read)
{
    if (problems.empty())
        return {};
    return words::rowsLeftOut(problems.size(), problems.size() + read, problems.front().message);
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

RowProblem ListRow::problem(std::size_t column, Message expected) const
{
    return problemInCell(layout_.columns[column], std::move(expected));
}

RowProblem ListRow::problemInCell(std::size_t cell, Message expected) const
{
    const auto problem = [&](Message message) { return RowProblem{row.line, cell + 1, std::move(message)}; };
    const std::string_view found = cell < row.cells.size() ? trimmed(row.cells[cell]) : std::string_view();
    if (isSheet_ && found.empty()) // also what has an error in place of a value comes as an empty cell
        return problem(words::cellHasNoValue(place(cell), std::move(expected)));
    if (cell >= row.cells.size())
        return problem(words::rowEndsBefore(place(cell), std::move(expected)));
    return problem(words::cellHoldsOther(place(cell), std::move(expected), shownCell(found)));
}

Message ListRow::place(std::size_t cell) const
{
    if (isSheet_)
        return words::cellOfSheet(columnLetters(cell) + std::to_string(row.line));
    return words::lineAndColumn(row.line, cell + 1);
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
        return problemInCell(row.faultCell, words::closingQuote());
    case RowFault::textAfterQuote:
        return RowProblem{row.line, row.faultCell + 1, words::textFollowsClosingQuote(place(row.faultCell))};
    case RowFault::notText:
        return RowProblem{row.line, row.faultCell + 1, words::bytesAreNoText(place(row.faultCell))};
    case RowFault::none:
        break;
    }
    for (std::size_t extra = layout_.width; extra < row.cells.size(); ++extra)
        if (!trimmed(row.cells[extra]).empty())
            return problemInCell(extra, words::endOfRow());
    return std::nullopt;
}

/// In the text of a sheet, only numbers stand without quotes.
bool ListRow::isNumber(std::size_t column) const noexcept
{
    return isSheet_ && !row.isQuoted(layout_.columns[column]);
}

} // namespace seatwise
