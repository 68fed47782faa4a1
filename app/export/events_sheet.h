#pragma once

#include <string>
#include <vector>

#include "export/sheet.h"
#include "export/working_amounts.h"

namespace seatwise::sheets {

/// Where the events of a unit are typed, as references; empty where no charge looks at them.
struct EventCells
{
    std::string amounts; ///< one below the other
    std::string number;
    std::string sum;
};

/// Whether a book needs the sheet.
[[nodiscard]] bool hasEvents(const std::vector<MeteredUnit>& units);

/// Fills the sheet "Events": a column for each unit whose charges look at events, in which their amounts are typed. By
/// unit.
[[nodiscard]] std::vector<EventCells> fillEvents(SheetWriter& sheet, const PriceBook& book,
                                                 const std::vector<MeteredUnit>& units);

} // namespace seatwise::sheets
