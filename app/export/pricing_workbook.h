#pragma once

#include <functional>
#include <string>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The pricing spreadsheet of a book as the bytes of an XLSX file: a calculator, every charge, tier, pack and add-on,
/// and a price table, with formulas that give the same cents as price(), the assumptions, and the sheet that
/// readPriceList() reads back, which is the same in every language. What is said on the others is put into words by
/// `say`, all of it in one language: formulas compare what is chosen with the words of the lists. The same book gives
/// the same bytes. Failed where the temporary folder has no room.
[[nodiscard]] Result<std::string>
pricingWorkbook(const PriceBook& book, const std::function<std::string(const Message&)>& say = &Message::english);

} // namespace seatwise
