#pragma once

#include "documents/report.h"
#include "documents/report_flow.h"

namespace seatwise::ui {

inline constexpr double cellText = 8.2; ///< points

/// Adds a table to the pages of a report, with its head on each of them. A row that is higher than what is left of a
/// page goes on on the next; one that is lower begins there. The table outlives the pages.
void addTable(ReportFlow& flow, const ReportTable& table);

} // namespace seatwise::ui
