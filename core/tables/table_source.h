#pragma once

#include <optional>
#include <string>
#include <vector>

#include "money/error.h"
#include "tables/table.h"

namespace seatwise {

/// What a file holds: a table, or, where it is a workbook of which no sheet was chosen, the sheets to choose from.
struct TableOrSheets
{
    std::optional<Table> table;
    std::vector<std::string> sheets; ///< empty where there is a table

    friend bool operator==(const TableOrSheets&, const TableOrSheets&) = default;
};

/// Where tables come from: files of text, .xlsx and .ods.
class TableSource
{
public:
    TableSource() = default;
    TableSource(const TableSource&) = delete;
    TableSource& operator=(const TableSource&) = delete;
    virtual ~TableSource() = default;

    /// The table in a file of at most 64 MiB; of a workbook, the sheet of that name, or its only one with values where
    /// the name is empty. Fails for a file that cannot be read, is too large, or is a workbook that cannot be read; the
    /// line names the file.
    [[nodiscard]] virtual Result<TableOrSheets> read(const std::string& path, const std::string& sheet) const = 0;
};

} // namespace seatwise
