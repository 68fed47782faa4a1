#include "analysis/school_list.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "analysis/table_text.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr std::size_t longestName = 200;
constexpr SeatCount mostSeats = largestQuantity / static_cast<SeatCount>(mostSchools);

/// Which cell is which, counted from 0.
struct Columns
{
    std::size_t name = 0;
    std::size_t seats = 1;
};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// The columns of a header row: the one called "seats" and the other; nothing when the row is no header.
std::optional<Columns> header(const TableRow& row)
{
    if (row.cells.size() != 2)
        return std::nullopt;
    for (std::size_t i = 0; i < 2; ++i)
        if (lowered(row.cells[i]) == "seats")
            return Columns{1 - i, i};
    return std::nullopt;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits without their separators: "1250" of "1250" and of "1,250"; nothing for other text.
std::optional<std::string> digitsOf(std::string_view text)
{
    const bool isGrouped = text.find(',') != std::string_view::npos;
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isSeparatorsPlace = isGrouped && (text.size() - i) % 4 == 0 && i > 0;
        if (isSeparatorsPlace ? text[i] != ',' : !isDigit(text[i]))
            return std::nullopt;
        if (!isSeparatorsPlace)
            digits += text[i];
    }
    return digits;
}

std::optional<SeatCount> parseSeats(std::string_view text)
{
    const auto digits = digitsOf(text);
    if (!digits || digits->empty())
        return std::nullopt;
    SeatCount seats = 0;
    const auto [end, error] = std::from_chars(digits->data(), digits->data() + digits->size(), seats);
    if (error != std::errc{} || seats < 1 || seats > mostSeats)
        return std::nullopt;
    return seats;
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t shown = 40;
    std::string line(text.substr(0, shown));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return '"' + line + (text.size() > shown ? "…\"" : "\"");
}

RowProblem problem(const TableRow& row, std::size_t column, std::string_view expected)
{
    std::string message = "line " + std::to_string(row.line) + ", column " + std::to_string(column + 1) +
                          ": expected " + std::string(expected);
    message += ", found " + (column < row.cells.size() ? quoted(row.cells[column]) : std::string("the end of the row"));
    return {row.line, column + 1, std::move(message)};
}

/// What keeps a row from being read; nothing when it can be.
std::optional<RowProblem> problemOf(const TableRow& row, const Columns& columns)
{
    if (row.unclosedQuote)
        return problem(row, row.cells.size() - 1, "a closing quote");
    const auto cell = [&row](std::size_t column) {
        return column < row.cells.size() ? std::string_view(row.cells[column]) : std::string_view();
    };
    if (cell(columns.name).empty() || cell(columns.name).size() > longestName)
        return problem(row, columns.name, "the name of a school, at most " + std::to_string(longestName) + " bytes");
    if (!parseSeats(cell(columns.seats)))
        return problem(row, columns.seats, "seats as a whole number from 1 to " + grouped(mostSeats));
    for (std::size_t extra = 2; extra < row.cells.size(); ++extra)
        if (!row.cells[extra].empty())
            return problem(row, extra, "the end of the row");
    return std::nullopt;
}

} // namespace

SchoolList readSchools(std::string_view text)
{
    const std::vector<TableRow> rows = readTable(text);
    SchoolList list;
    Columns columns;
    auto row = rows.begin();
    if (row != rows.end())
        if (const auto named = header(*row)) {
            columns = *named;
            ++row;
        }
    for (; row != rows.end(); ++row) {
        if (auto found = problemOf(*row, columns))
            list.problems.push_back(std::move(*found));
        else if (list.schools.size() == mostSchools)
            list.problems.push_back(
                problem(*row, 0, "at most " + grouped(static_cast<SeatCount>(mostSchools)) + " schools"));
        else
            list.schools.push_back({row->cells[columns.name], *parseSeats(row->cells[columns.seats])});
    }
    return list;
}

std::string summaryOfProblems(const SchoolList& list)
{
    if (list.problems.empty())
        return {};
    const std::size_t rows = list.problems.size() + list.schools.size();
    return std::to_string(list.problems.size()) + " of " + std::to_string(rows) +
           (list.problems.size() == 1 ? " rows was left out; " : " rows were left out; ") +
           list.problems.front().message;
}

} // namespace seatwise
