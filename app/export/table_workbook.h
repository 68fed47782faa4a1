#pragma once

#include <string>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "tables/sheet_table.h"

namespace seatwise {

/// Tables as the bytes of an XLSX file, a sheet each, on a day. Failed where the temporary folder has no room.
[[nodiscard]] Result<std::string> tableWorkbook(const std::string& title, Date on,
                                                const std::vector<SheetTable>& tables);

} // namespace seatwise
