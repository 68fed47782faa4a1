#pragma once

#include <cstdint>

#include "export/workbook.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

/// Writes the packs of credits with their price for one credit, the rollover, promotions and term discounts of a book,
/// from `row` on, and moves it below them.
void addOfferTables(Sheet& sheet, const PriceBook& book, std::uint32_t& row);

} // namespace seatwise::sheets
