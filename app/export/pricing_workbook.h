#pragma once

#include <string>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The pricing spreadsheet of a book as the bytes of an XLSX file: a calculator, every charge, tier, pack and add-on,
/// and a price table, with formulas that give the same cents as price(), and the assumptions. The same book gives the
/// same bytes. Failed where the temporary folder has no room.
[[nodiscard]] Result<std::string> pricingWorkbook(const PriceBook& book);

} // namespace seatwise
