#include "tables/list_reader.h"

#include <algorithm>

#include "tables/cell_text.h"
#include "text/characters.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

std::string_view bodyOf(const Table& table, const Layout& layout)
{
    return std::string_view(table.text).substr(layout.body);
}

/// Marks a row that holds bytes which are no characters.
void checkText(TableRow& row)
{
    if (row.fault != RowFault::none)
        return;
    const auto broken = std::find_if_not(row.cells.begin(), row.cells.end(), isUtf8);
    if (broken == row.cells.end())
        return;
    row.fault = RowFault::notText;
    row.faultCell = static_cast<std::size_t>(broken - row.cells.begin());
}

} // namespace

ListReader::ListReader(const Table& table, const ListKind& kind, const ListChoices& choices, const Layout& layout)
    : table_(table)
    , kind_(kind)
    , layout_(layout)
    , keepTotals_(choices.keepTotals)
    , rows_(bodyOf(table, layout), layout.dialect.separator, layout.bodyLine)
{
}

bool ListReader::next(ListRow& row, std::optional<RowProblem>& problem)
{
    do {
        if (!rows_.next(row.row))
            return false;
        if (!table_.isSound)
            checkText(row.row);
    } while (row.isBlank());
    problem.reset();
    if (row.row.fault != RowFault::none || row.row.cells.size() > layout_.width)
        problem = row.shapeProblem();
    if (!problem && !keepTotals_ && kind_.named)
        problem = totalIn(row);
    return true;
}

std::optional<RowProblem> ListReader::totalIn(const ListRow& row) const
{
    const std::string_view name = row.text(kind_.named->column);
    if (!isNameOfTotal(name))
        return std::nullopt;
    const std::size_t cell = layout_.columns[kind_.named->column];
    return RowProblem{row.row.line, cell + 1, (*kind_.named->total)(row.place(cell), shownCell(name)),
                      RowProblem::Kind::total};
}

std::vector<RowProblem> rowsAboveHeader(const Table& table, const Layout& layout)
{
    std::vector<RowProblem> problems;
    RowReader reader(std::string_view(table.text).substr(0, layout.body), layout.dialect.separator);
    ListRow row(table, layout);
    while (reader.next(row.row) && row.row.line < layout.headerLine) {
        const auto& cells = row.row.cells;
        const auto number = std::find_if(cells.begin(), cells.end(), [](std::string_view cell) {
            return amountIn(trimmed(cell), DecimalSign::point).has_value();
        });
        if (number != cells.end())
            problems.push_back(row.problemInCell(static_cast<std::size_t>(number - cells.begin()),
                                                 words::noValueAboveHeader(layout.headerLine)));
    }
    return problems;
}

DecimalSign usualDecimalSign(const Layout& layout, const ListChoices& choices)
{
    if (layout.dialect.separator == ';')
        return DecimalSign::comma;
    return layout.dialect.separator == ',' ? DecimalSign::point : choices.decimalSign;
}

DecimalSign decimalSignOf(const Table& table, const ListKind& kind, const Layout& layout, DecimalSign usual)
{
    RowReader reader(bodyOf(table, layout), layout.dialect.separator, layout.bodyLine);
    ListRow row(table, layout);
    bool hasPoint = false;
    bool hasComma = false;
    while (!(hasPoint && hasComma) && reader.next(row.row))
        for (std::size_t column = 0; column < kind.columns.size(); ++column) {
            if (!kind.columns[column].hasDecimals)
                continue;
            const DecimalSign sign = row.isNumber(column) ? DecimalSign::unknown : decimalSignIn(row.text(column));
            hasPoint = hasPoint || sign == DecimalSign::point;
            hasComma = hasComma || sign == DecimalSign::comma;
        }
    if (hasPoint && hasComma)
        return DecimalSign::unknown;
    return hasPoint ? DecimalSign::point : hasComma ? DecimalSign::comma : usual;
}

} // namespace seatwise
