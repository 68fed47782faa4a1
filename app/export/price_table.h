#pragma once

#include "export/prices_sheet.h"

namespace seatwise::sheets {

/// Fills the sheet "Price table": what each plan costs for usual numbers of seats and quantities of what it meters, by
/// formulas on the cells of "Plans and prices". The first columns of a row may be changed.
void fillPriceTable(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices);

} // namespace seatwise::sheets
