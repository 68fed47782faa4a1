#pragma once

#include <string>
#include <string_view>

#include "tables/table_source.h"

namespace seatwise {

/// The largest file that is read for a list.
inline constexpr std::size_t maxTableMiB = 64;

/// Tables of the files of this computer.
class DiskTables final : public TableSource
{
public:
    [[nodiscard]] Result<TableOrSheets> read(const std::string& path, const std::string& sheet) const override;
};

/// True for bytes that begin a workbook, of whatever program.
[[nodiscard]] bool isWorkbook(std::string_view bytes);

/// As TableSource::read(), for the bytes of a file; `name` is the file's, for messages.
[[nodiscard]] Result<TableOrSheets> readTableBytes(const std::string& name, std::string_view bytes,
                                                   const std::string& sheet);

/// The table, or the error (exit 2) that names the sheets there are and the option that chooses one.
[[nodiscard]] Result<Table> chosenTable(const std::string& name, TableOrSheets found, const std::string& sheet);

} // namespace seatwise
