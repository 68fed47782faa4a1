#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "cli/price_json.h"
#include "tables/list_reader.h"

namespace seatwise::cli {

/// What every command that takes a list lets the user say about it.
struct ListOptions
{
    std::string file;
    std::string sheet; ///< of a workbook; empty: its only one
    bool keepTotals = false;

    [[nodiscard]] ListChoices choices() const;
};

/// Adds --sheet and --keep-totals.
void addListOptions(CLI::App& command, ListOptions& options);

/// The table in a file of at most 64 MiB. Fails (exit 1) for a file that cannot be read or is larger; `what` names the
/// list in that sentence: "list of schools".
[[nodiscard]] Result<Table> readTableFile(const ListOptions& options, const std::string& what);

/// An error about the text of a file, with the path before it.
[[nodiscard]] Error inFile(const std::string& path, const Error& error);

/// Adds what an answer says of the list it was made from: read, refused, refused_rows, encoding, sheet, columns.
void addSource(Json& answer, const ListSource& source, const ListKind& kind, const std::vector<RowProblem>& problems,
               std::size_t read);

} // namespace seatwise::cli
