#include "usage/usage_list.h"

#include <optional>

#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr std::int64_t lastYear = 9999;

/// A month as a number that grows by one from each to the next.
struct Month
{
    std::int64_t number = 0;
    bool isDated = false; ///< written as year and month
};

std::optional<Month> parseMonth(std::string_view text)
{
    if (const auto plain = wholeIn(text, lastYear))
        return Month{*plain, false};
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const auto year = wholeIn(text.substr(0, 4), lastYear);
    const auto month = wholeIn(text.substr(5), 12);
    if (!year || !month || *month == 0)
        return std::nullopt;
    return Month{*year * 12 + *month - 1, true};
}

std::string written(const Month& month)
{
    if (!month.isDated)
        return std::to_string(month.number);
    const auto padded = [](std::int64_t number, std::size_t digits) {
        const std::string text = std::to_string(number);
        return std::string(digits - text.size(), '0') + text;
    };
    return padded(month.number / 12, 4) + '-' + padded(month.number % 12 + 1, 2);
}

/// What keeps a row from being used; `expected` is the month that must come, and moves on with each row that names one.
std::optional<RowProblem> problemOf(const TableRow& row, const TableColumns& columns, std::optional<Month>& expected)
{
    if (auto misshapen = shapeProblem(row, columns))
        return misshapen;
    const auto month = parseMonth(cellOf(row, columns.at[0]));
    if (!month)
        return problemAt(row, columns.at[0], "a month such as 2026-01");
    const std::optional<Month> due = expected;
    expected = Month{month->number + 1, month->isDated};
    if (due && (due->number != month->number || due->isDated != month->isDated))
        return problemAt(row, columns.at[0], "the month " + written(*due) + ", as months follow without a gap");
    if (!wholeIn(cellOf(row, columns.at[1]), mostCredits))
        return problemAt(row, columns.at[1],
                         "credits used as a whole number from 0 to " + grouped(CreditCount{mostCredits}));
    return std::nullopt;
}

} // namespace

Result<std::vector<MonthlyUse>> readUsage(std::string_view text)
{
    const std::vector<TableRow> rows = readTable(text);
    const Result<TableColumns> columns = findColumns(rows, {"month", "used"});
    if (!columns)
        return tl::make_unexpected(columns.error());
    std::vector<MonthlyUse> months;
    std::optional<Month> expected;
    std::size_t problems = 0;
    std::string first;
    for (std::size_t i = columns->firstRow; i < rows.size(); ++i) {
        const TableRow& row = rows[i];
        if (const auto problem = problemOf(row, *columns, expected)) {
            if (++problems == 1)
                first = problem->message;
            continue;
        }
        const std::string_view used = cellOf(row, columns->at[1]);
        months.push_back({std::string(cellOf(row, columns->at[0])), *wholeIn(used, mostCredits)});
    }
    if (problems > 0)
        return failed(std::to_string(problems) + " of " + std::to_string(problems + months.size()) +
                      (problems == 1 ? " rows cannot be used; " : " rows cannot be used; the first is ") + first);
    if (months.empty())
        return failed("there is no month; expected rows of month,used");
    return months;
}

} // namespace seatwise
