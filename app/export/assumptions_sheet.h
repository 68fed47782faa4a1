#pragma once

#include "export/sheet.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

/// Fills the sheet "Assumptions": every figure of the book that no document gives, by its number, and which book it is.
void fillAssumptions(SheetWriter& sheet, const PriceBook& book);

} // namespace seatwise::sheets
