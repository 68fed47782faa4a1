#pragma once

#include <string>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The feature comparison matrix of a book as the bytes of an XLSX file, with its assumptions. Failed where the
/// temporary folder has no room.
[[nodiscard]] Result<std::string> featureWorkbook(const PriceBook& book);

} // namespace seatwise
