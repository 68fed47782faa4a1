#pragma once

#include "export/events_sheet.h"
#include "export/working_sheet.h"

namespace seatwise::sheets {

/// Writes the questions of the sheet "Calculator" with their first answers: the selection, nothing used, no add-on.
/// What has events is not asked for: their number and sum are those of `events`, by metered unit.
[[nodiscard]] Inputs fillInputs(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices,
                                const Selection& selection, const std::vector<EventCells>& events);

} // namespace seatwise::sheets
