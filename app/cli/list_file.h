#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/price_json.h"
#include "tables/list_reader.h"

namespace seatwise::cli {

/// What every command that takes a list lets the user say about it.
struct ListOptions
{
    std::string file;
    std::string sheet;                ///< of a workbook; empty: its only one
    std::vector<std::string> columns; ///< "seats=3", as typed
    bool keepTotals = false;

    /// Fails (exit 2) as chosenColumns() does.
    [[nodiscard]] Result<ListChoices> choices(const ListKind& kind) const;
};

/// The columns of a kind that were typed as NAME=NUMBER, the number counted from 1. Fails (exit 2) for anything else,
/// and for a column that is named twice.
[[nodiscard]] Result<std::vector<ChosenColumn>> chosenColumns(const std::vector<std::string>& typed,
                                                              const ListKind& kind);

/// Adds --sheet and --column.
void takeSheet(Options& takes, std::string& sheet, std::vector<std::string>& columns);

/// Adds --sheet, --column and --keep-totals.
void takeList(Options& takes, ListOptions& to);

/// The table in the file, as DiskTables reads it. Fails (exit 1) as that does, and (exit 2) for a workbook with several
/// sheets of which none is chosen.
[[nodiscard]] Result<Table> readTableFile(const ListOptions& options);

/// An error about the text of a file, with the path before it.
[[nodiscard]] Error inFile(const std::string& path, const Error& error);

/// Adds what an answer says of the list it was made from: read, refused, refused_rows, encoding, sheet, columns.
void addSource(Json& answer, const ListSource& source, const ListKind& kind, const std::vector<RowProblem>& problems,
               std::size_t read);

} // namespace seatwise::cli
