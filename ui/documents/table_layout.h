#pragma once

#include "documents/document.h"
#include "documents/flow.h"
#include "documents/look.h"

namespace seatwise::ui {

/// Adds a table to the pages, with its head on each of them. A row that is higher than what is left of a page goes on
/// on the next; one that is lower begins there. Rows that say what they come to are carried from page to page, and the
/// last of them stay with what follows, which takes `roomBelow`. The table outlives the pages.
void addTable(Flow& flow, const TableBlock& table, const TableLook& look, const QLocale& locale, double roomBelow = 0);

} // namespace seatwise::ui
