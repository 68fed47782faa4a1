#include "insights/account_table.h"

#include <algorithm>
#include <set>
#include <utility>

#include "insights/account_columns.h"
#include "tables/csv.h"
#include "tables/list_reader.h"

namespace seatwise {

namespace {

bool isNumberColumn(std::size_t column)
{
    switch (column) {
    case InsightColumn::seats:
    case InsightColumn::discount:
    case InsightColumn::mrr:
    case InsightColumn::usageMrr:
    case InsightColumn::term:
        return true;
    default:
        return false;
    }
}

/// Three decimals after a point could be thousands.
template<class Decimals>
std::string unmistakable(Decimals number)
{
    constexpr std::int64_t hundredth = Decimals::scale / 100;
    constexpr int few = 2;
    constexpr int most = 4;
    return number.toString(number.units() % hundredth == 0 ? few : most);
}

std::size_t cellsOfLastRow(std::string_view text, char separator)
{
    std::size_t cells = 0;
    TableRow row;
    for (RowReader rows(text, separator); rows.next(row);)
        cells = row.cells.size();
    return cells;
}

void appendLineEndTo(std::string& text, std::string_view lineEnd)
{
    if (!text.empty() && text.back() != '\n' && text.back() != '\r')
        text += lineEnd;
}

} // namespace

Result<AccountTable> AccountTable::of(KeptAccounts accounts)
{
    const Layout layout = TRY(layoutOf(accounts.table, accountListColumns(), accounts.choices));
    const DecimalSign sign = accounts.table.sheet ? DecimalSign::point
                                                  : decimalSignOf(accounts.table, accountListColumns(), layout,
                                                                  usualDecimalSign(layout, accounts.choices));
    return AccountTable(std::move(accounts), layout, sign);
}

AccountTable AccountTable::empty(std::string name)
{
    KeptAccounts accounts{std::move(name), {}, {}};
    const std::vector<ListColumn>& columns = accountListColumns().columns;
    Layout layout;
    for (std::size_t column = 0; column <= InsightColumn::mrr; ++column) {
        csv::appendField(accounts.table.text.append(column == 0 ? "" : ","), columns[column].name);
        layout.header.emplace_back(columns[column].name);
        layout.columns.push_back(column);
    }
    layout.columns.resize(columns.size(), noCell);
    layout.width = layout.header.size();
    accounts.table.text += '\n';
    layout.body = accounts.table.text.size();
    layout.bodyLine = 2;
    return {std::move(accounts), std::move(layout), DecimalSign::point};
}

std::string AccountTable::withSign(std::string number) const
{
    if (sign_ == DecimalSign::comma)
        std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

std::string AccountTable::amount(Money money) const
{
    return withSign(unmistakable(Money::fromUnits(money.units() * scaleOfMrr(layout_))));
}

AccountTable::Cells AccountTable::cellsOf(const AccountRow& row) const
{
    Cells cells{{InsightColumn::customer, row.customer},
                {InsightColumn::plan, row.plan},
                {InsightColumn::billing, std::string(toString(row.billing))},
                {InsightColumn::start, toString(row.start)}};
    if (row.seats > 0)
        cells[InsightColumn::seats] = std::to_string(row.seats);
    if (row.end)
        cells[InsightColumn::end] = toString(*row.end);
    if (row.discount)
        cells[InsightColumn::discount] = withSign(unmistakable(*row.discount));
    if (row.discountUntil)
        cells[InsightColumn::discountUntil] = toString(*row.discountUntil);
    if (row.mrr)
        cells[InsightColumn::mrr] = amount(*row.mrr);
    if (row.usageMrr)
        cells[InsightColumn::usageMrr] = amount(*row.usageMrr);
    if (row.termYears)
        cells[InsightColumn::term] = std::to_string(*row.termYears);
    if (row.existingSince)
        cells[InsightColumn::existingSince] = toString(*row.existingSince);
    if (!row.currency.empty() || layout_.columns[InsightColumn::currency] != noCell)
        cells[InsightColumn::currency] = row.currency;
    return cells;
}

KeptAccounts AccountTable::written() const
{
    KeptAccounts made{accounts_.name, accounts_.table, accounts_.choices};
    std::vector<std::size_t> columns = layout_.columns;
    made.table.text = headOf(columns, made.choices);
    appendBody(made.table.text, columns);
    for (const AccountRow& row : added_)
        appendAdded(made.table.text, cellsOf(row), columns);
    return made;
}

/// The text before the rows, with the columns that are needed and were not there.
std::string AccountTable::headOf(std::vector<std::size_t>& columns, ListChoices& choices) const
{
    std::set<std::size_t> missing;
    for (const AccountRow& row : added_)
        for (const auto& [column, cell] : cellsOf(row))
            if (columns[column] == noCell)
                missing.insert(column);
    if (!ended_.empty() && columns[InsightColumn::end] == noCell)
        missing.insert(InsightColumn::end);
    std::string head = accounts_.table.text.substr(0, layout_.body);
    if (missing.empty())
        return head;
    const std::size_t cells = cellsOfLastRow(head, layout_.dialect.separator);
    std::size_t width = std::max(layout_.width, cells);
    std::string names(layout_.header.empty() ? 0 : width - cells, layout_.dialect.separator);
    for (const std::size_t column : missing) {
        columns[column] = width++;
        if (choices.columns)
            (*choices.columns)[column] = columns[column];
        names += layout_.dialect.separator;
        appendCell(names, accountListColumns().columns[column].name, false);
    }
    if (layout_.header.empty())
        return head;
    while (!head.empty() && (head.back() == '\n' || head.back() == '\r'))
        head.pop_back();
    return head.append(names).append(textOf(layout_.dialect.lineEnd));
}

void AccountTable::appendBody(std::string& text, const std::vector<std::size_t>& columns) const
{
    const std::string_view body = std::string_view(accounts_.table.text).substr(layout_.body);
    RowReader reader(body, layout_.dialect.separator, layout_.bodyLine);
    TableRow row;
    std::size_t from = 0;
    while (reader.next(row)) {
        const std::size_t upTo = body.size() - reader.rest().size();
        const std::string_view bytes = body.substr(from, upTo - from);
        if (const auto ended = ended_.find(row.line); ended != ended_.end()) {
            text += bytes.substr(0, std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
            appendEnded(text, row, columns[InsightColumn::end], ended->second);
        } else {
            text += bytes;
        }
        from = upTo;
    }
    text += body.substr(from);
    appendLineEndTo(text, textOf(layout_.dialect.lineEnd));
}

void AccountTable::appendEnded(std::string& text, const TableRow& row, std::size_t cell, Date last) const
{
    const std::string day = toString(last);
    for (std::size_t i = 0; i < std::max(row.cells.size(), cell + 1); ++i) {
        if (i > 0)
            text += layout_.dialect.separator;
        if (i == cell)
            appendCell(text, day, false);
        else if (i < row.cells.size())
            appendCell(text, row.cells[i], accounts_.table.sheet && !row.isQuoted(i));
    }
    text += textOf(layout_.dialect.lineEnd);
}

void AccountTable::appendAdded(std::string& text, const Cells& cells, const std::vector<std::size_t>& columns) const
{
    std::map<std::size_t, std::size_t> byCell;
    for (const auto& [column, cell] : cells)
        byCell[columns[column]] = column;
    for (std::size_t i = 0; i <= byCell.rbegin()->first; ++i) {
        if (i > 0)
            text += layout_.dialect.separator;
        if (const auto found = byCell.find(i); found != byCell.end())
            appendCell(text, cells.at(found->second), isNumberColumn(found->second));
    }
    text += textOf(layout_.dialect.lineEnd);
}

/// In the text of a sheet all but numbers stand in quotes.
void AccountTable::appendCell(std::string& text, std::string_view cell, bool isNumber) const
{
    if (!accounts_.table.sheet || isNumber || cell.empty())
        return csv::appendField(text, cell, layout_.dialect.separator);
    text += '"';
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    text += '"';
}

} // namespace seatwise
