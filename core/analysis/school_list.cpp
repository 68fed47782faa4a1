#include "analysis/school_list.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "analysis/table_text.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr std::size_t maxSchoolName = 200;
constexpr SeatCount mostSeats = largestQuantity / static_cast<SeatCount>(mostSchools);

/// Which cell is which, counted from 0.
struct Columns
{
    std::size_t name = 0;
    std::size_t seats = 1;
};

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

/// What keeps a row from being read; nothing when it can be.
std::optional<RowProblem> problemOf(const TableRow& row, const Columns& columns)
{
    if (row.unclosedQuote)
        return problemAt(row, row.cells.size() - 1, "a closing quote");
    if (cellOf(row, columns.name).empty() || cellOf(row, columns.name).size() > maxSchoolName)
        return problemAt(row, columns.name,
                         "the name of a school, at most " + std::to_string(maxSchoolName) + " bytes");
    if (!parseSeats(cellOf(row, columns.seats)))
        return problemAt(row, columns.seats, "seats as a whole number from 1 to " + grouped(mostSeats));
    for (std::size_t extra = 2; extra < row.cells.size(); ++extra)
        if (!row.cells[extra].empty())
            return problemAt(row, extra, "the end of the row");
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
                problemAt(*row, 0, "at most " + grouped(static_cast<SeatCount>(mostSchools)) + " schools"));
        else
            list.schools.push_back({row->cells[columns.name], *parseSeats(row->cells[columns.seats])});
    }
    return list;
}

std::string summaryOfProblems(const SchoolList& list)
{
    return summaryOf(list.problems, list.schools.size());
}

} // namespace seatwise
