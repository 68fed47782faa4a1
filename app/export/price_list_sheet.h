#pragma once

#include "export/sheet.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

/// Fills the sheet that the book can be read back from (exchange/price_list.h): every figure as a text.
void fillPriceList(SheetWriter& sheet, const PriceBook& book);

} // namespace seatwise::sheets
