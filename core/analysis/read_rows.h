#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/table_rows.h"
#include "money/error.h"

namespace seatwise {

/// What was read of a list, and the rows that were left out, one problem each.
template<class Value>
struct RowsRead
{
    std::vector<Value> values;
    std::vector<RowProblem> problems;

    friend bool operator==(const RowsRead&, const RowsRead&) = default;
};

/// What a row holds, or why it cannot be used.
template<class Value>
using RowResult = tl::expected<Value, RowProblem>;

/// Reads a list of at most `most` rows of named columns, found as findColumns() has it. `readRow` reads one row whose
/// shape is sound. Rows that cannot be used, and those beyond `most`, are problems. Fails where a header lacks a
/// column.
template<class Value>
[[nodiscard]] Result<RowsRead<Value>> readRows(std::string_view text, std::initializer_list<std::string_view> names,
                                               std::size_t most,
                                               RowResult<Value> (*readRow)(const TableRow&, const TableColumns&))
{
    const std::vector<TableRow> rows = readTable(text);
    const Result<TableColumns> columns = findColumns(rows, names);
    if (!columns)
        return tl::make_unexpected(columns.error());
    RowsRead<Value> read;
    for (std::size_t i = columns->firstRow; i < rows.size(); ++i) {
        if (auto misshapen = shapeProblem(rows[i], *columns)) {
            read.problems.push_back(*std::move(misshapen));
        } else if (read.values.size() == most) {
            read.problems.push_back(problemAt(rows[i], 0, "at most " + std::to_string(most) + " rows"));
        } else if (auto value = readRow(rows[i], *columns)) {
            read.values.push_back(*std::move(value));
        } else {
            read.problems.push_back(std::move(value.error()));
        }
    }
    return read;
}

} // namespace seatwise
