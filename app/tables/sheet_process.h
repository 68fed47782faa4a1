#pragma once

#include <string>
#include <string_view>

#include "tables/table_source.h"

namespace seatwise {

/// Reads a sheet of a workbook with seatwise-sheet, a process of its own with limits on memory, time and what it
/// writes. It lies in the folder of this program, or in ../libexec/seatwise. Fails where the workbook cannot be read,
/// or not within the limits.
[[nodiscard]] Result<TableOrSheets> readSheet(std::string_view workbook, const std::string& sheet);

} // namespace seatwise
