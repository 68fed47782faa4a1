#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "tables/list_reader.h"

namespace seatwise::ui {

/// What a list would come to.
struct ListFound
{
    std::size_t read = 0; ///< rows that can be used
    std::vector<RowProblem> problems;
    ListSource source;
    bool isInDoubt = false; ///< its numbers mean one thing with a decimal point and another with a comma
};

/// A kind of list, as the window takes it.
struct ListForm
{
    QString name; ///< of its rows: "Schools"
    const ListKind* kind = nullptr;
    /// Fails as the reader of the kind does.
    std::function<Result<ListFound>(const Table& table, const ListChoices& choices)> read;
    std::size_t needed = 0; ///< so many columns of the kind have to be there, the first ones
};

/// What a column is called; in English by the name that stands in a header.
[[nodiscard]] QString titleOf(const ListColumn& column);

[[nodiscard]] ListForm schoolForm();
[[nodiscard]] ListForm customerForm();
/// Customers to be kept, of whom only the name has to be there.
[[nodiscard]] ListForm addressForm();
/// Accounts, which are priced by the book where they say no amount.
[[nodiscard]] ListForm accountForm(const SharedBook& book);
[[nodiscard]] ListForm usageForm();
[[nodiscard]] ListForm sensitivityForm();
[[nodiscard]] ListForm intentForm();

/// The form that a table has: the first that its header names, else the first of which it holds a row, else the first.
/// There must be one.
[[nodiscard]] std::size_t likelyForm(const std::vector<ListForm>& forms, const Table& table);

/// Whether nobody has to be asked: each column is named, or they are as many as are needed and none may be beside them;
/// one column for each; every row can be used and every number means one thing.
[[nodiscard]] bool isObvious(const ListForm& form, const ListFound& found);

/// A row at the start of a table.
struct FirstRow
{
    std::size_t line = 1;
    std::vector<std::string> cells;
};

/// The first rows that hold anything, among which a list may begin.
[[nodiscard]] std::vector<FirstRow> firstRows(const Table& table, const ListKind& kind);

/// Where the columns of a list seem to be, and the line of its first values.
struct ListGuess
{
    std::vector<std::optional<std::size_t>> columns; ///< the cell of each column of the kind, counted from 0
    std::size_t firstLine = 1;
    std::size_t headerLine = 0; ///< counted from 1; 0 without a header
    Message problem;            ///< what is wrong with a header that names a column twice
};

/// By the header where it names them, all or some; by what the cells hold where there is none.
[[nodiscard]] ListGuess guessOf(const ListForm& form, const Table& table);

/// "It was read as windows-1252."; empty for UTF-8 and for sheets.
[[nodiscard]] QString encodingText(const ListSource& source);

/// "40 rows were read, 2 were left out." and encodingText().
[[nodiscard]] QString reportOf(const ListFound& found);

} // namespace seatwise::ui
