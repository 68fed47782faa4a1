#pragma once

#include <functional>
#include <string>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The feature comparison matrix of a book as the bytes of an XLSX file, with its assumptions, put into words by `say`.
/// Failed where the temporary folder has no room.
[[nodiscard]] Result<std::string>
featureWorkbook(const PriceBook& book, const std::function<std::string(const Message&)>& say = &Message::english);

} // namespace seatwise
