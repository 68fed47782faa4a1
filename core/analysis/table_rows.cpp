#include "analysis/table_rows.h"

#include <algorithm>
#include <charconv>

namespace seatwise {

namespace {

std::string quoted(std::string_view text)
{
    constexpr std::size_t shown = 40;
    std::string line(text.substr(0, shown));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return '"' + line + (text.size() > shown ? "…\"" : "\"");
}

std::optional<std::size_t> placeOf(std::string_view name, const TableRow& row)
{
    const auto found =
        std::find_if(row.cells.begin(), row.cells.end(), [name](const auto& cell) { return lowered(cell) == name; });
    if (found == row.cells.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - row.cells.begin());
}

std::string listed(std::initializer_list<std::string_view> names)
{
    std::string list;
    for (const std::string_view name : names)
        list.append(list.empty() ? "" : ",").append(name);
    return list;
}

} // namespace

RowProblem problemAt(const TableRow& row, std::size_t column, std::string_view expected)
{
    std::string message = "line " + std::to_string(row.line) + ", column " + std::to_string(column + 1) +
                          ": expected " + std::string(expected);
    message += ", found " + (column < row.cells.size() ? quoted(row.cells[column]) : std::string("the end of the row"));
    return {row.line, column + 1, std::move(message)};
}

std::string summaryOf(const std::vector<RowProblem>& problems, std::size_t read)
{
    if (problems.empty())
        return {};
    return std::to_string(problems.size()) + " of " + std::to_string(problems.size() + read) +
           (problems.size() == 1 ? " rows was left out; " : " rows were left out; ") + problems.front().message;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string_view cellOf(const TableRow& row, std::size_t column) noexcept
{
    return column < row.cells.size() ? std::string_view(row.cells[column]) : std::string_view();
}

std::optional<std::int64_t> wholeIn(std::string_view text, std::int64_t most) noexcept
{
    if (text.empty() || text.front() == '-')
        return std::nullopt;
    std::int64_t number = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error != std::errc{} || end != last || number > most)
        return std::nullopt;
    return number;
}

Result<TableColumns> findColumns(const std::vector<TableRow>& rows, std::initializer_list<std::string_view> names)
{
    TableColumns columns;
    const bool isHeader = !rows.empty() && std::any_of(names.begin(), names.end(), [&rows](std::string_view name) {
        return placeOf(name, rows.front()).has_value();
    });
    for (const std::string_view name : names) {
        const auto place = isHeader ? placeOf(name, rows.front()) : std::optional(columns.at.size());
        if (!place)
            return failed("line " + std::to_string(rows.front().line) + " has no column \"" + std::string(name) +
                          "\"; expected the columns " + listed(names));
        columns.at.push_back(*place);
    }
    columns.firstRow = isHeader ? 1 : 0;
    return columns;
}

std::optional<RowProblem> shapeProblem(const TableRow& row, const TableColumns& columns)
{
    if (row.unclosedQuote)
        return problemAt(row, row.cells.size() - 1, "a closing quote");
    if (columns.firstRow == 0)
        for (std::size_t extra = columns.at.size(); extra < row.cells.size(); ++extra)
            if (!row.cells[extra].empty())
                return problemAt(row, extra, "the end of the row");
    return std::nullopt;
}

} // namespace seatwise
