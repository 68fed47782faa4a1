#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "export/sheet.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

/// Writes a heading and the words of a table below it, from `row` on, and moves it below them.
void addHead(SheetWriter& sheet, std::uint32_t& row, const Message& heading, const std::vector<Message>& words);

/// Writes the packs of credits with their price for one credit, the rollover, promotions and term discounts of a book,
/// from `row` on, and moves it below them.
void addOfferTables(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row);

} // namespace seatwise::sheets
