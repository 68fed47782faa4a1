#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "money/error.h"
#include "tables/list_row.h"
#include "tables/table.h"
#include "words/tables_words.h"

namespace seatwise {

/// Where a list came from, as an answer made of it says.
struct ListSource
{
    Encoding encoding = Encoding::utf8;
    std::optional<std::string> sheet;
    Layout layout;

    friend bool operator==(const ListSource&, const ListSource&) = default;
};

/// What was read of a list, and the rows that were left out, one problem each, in their order.
template<class Value>
struct RowsRead
{
    std::vector<Value> values;
    std::vector<RowProblem> problems;
    ListSource source;

    friend bool operator==(const RowsRead&, const RowsRead&) = default;
};

/// What a row holds, or why it cannot be used.
template<class Value>
using RowResult = tl::expected<Value, RowProblem>;

/// Walks the rows of a list below its header, those that hold anything, and says of each whether its cells can be
/// looked at. Holds a reference to the table and the kind.
class ListReader
{
public:
    ListReader(const Table& table, const ListKind& kind, const ListChoices& choices, const Layout& layout);

    /// The next row that holds anything; false at the end. `problem` is set where its cells cannot be used: by its
    /// shape, or as it sums the others.
    [[nodiscard]] bool next(ListRow& row, std::optional<RowProblem>& problem);

private:
    [[nodiscard]] std::optional<RowProblem> totalIn(const ListRow& row) const;

    const Table& table_;
    const ListKind& kind_;
    const Layout& layout_;
    bool keepTotals_;
    RowReader rows_;
};

/// Rows above the header that hold numbers and are no part of the list, each a problem.
[[nodiscard]] std::vector<RowProblem> rowsAboveHeader(const Table& table, const Layout& layout);

/// The decimal sign that the separator speaks for: a comma with semicolons, a point with commas, else as chosen.
[[nodiscard]] DecimalSign usualDecimalSign(const Layout& layout, const ListChoices& choices);

/// The decimal sign that the amounts of a list speak for, by those of which it can be told: "12,5". Unknown where they
/// contradict each other; `usual` where none tells.
[[nodiscard]] DecimalSign decimalSignOf(const Table& table, const ListKind& kind, const Layout& layout,
                                        DecimalSign usual);

/// Reads a list of at most `most` rows. `readRow` reads a ListRow whose shape is sound and gives a RowResult. Rows that
/// cannot be used, and those beyond `most`, are problems. Fails as layoutOf() does.
template<class Value, class ReadRow>
[[nodiscard]] Result<RowsRead<Value>> readList(const Table& table, const ListKind& kind, const ListChoices& choices,
                                               std::size_t most, ReadRow readRow)
{
    RowsRead<Value> read;
    read.source = {table.encoding, table.sheet, TRY(layoutOf(table, kind, choices))};
    const Layout& where = read.source.layout;
    // Once, as moving many rows from one place to a larger one takes longer than counting lines.
    const auto lines = static_cast<std::size_t>(std::count(table.text.begin(), table.text.end(), '\n'));
    read.values.reserve(std::min(most, lines));
    const auto readAll = [&](DecimalSign sign) {
        read.values.clear();
        read.problems = rowsAboveHeader(table, where);
        ListReader reader(table, kind, choices, where);
        ListRow row(table, where);
        row.decimalSign = sign;
        std::optional<RowProblem> problem;
        while (reader.next(row, problem)) {
            if (problem) {
                read.problems.push_back(*std::move(problem));
            } else if (read.values.size() == most) {
                read.problems.push_back(row.problemInCell(0, words::rowsAtMost(most)));
            } else if (RowResult<Value> value = readRow(row)) {
                read.values.push_back(*std::move(value));
            } else {
                read.problems.push_back(std::move(value.error()));
            }
        }
        return row.sawDoubt();
    };
    const DecimalSign usual = usualDecimalSign(where, choices);
    if (readAll(usual))
        if (const DecimalSign told = decimalSignOf(table, kind, where, usual); told != usual)
            readAll(told);
    return read;
}

} // namespace seatwise
