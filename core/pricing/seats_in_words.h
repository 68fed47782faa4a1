#pragma once

#include "pricebook/price_book.h"
#include "words/message.h"

namespace seatwise {

/// "5 to 19 seats", "20 or more seats", "1 seat": the seats that a range admits, but for its step. R62.
[[nodiscard]] Message seatsInWords(const SeatRange& range, SeatWord word);

} // namespace seatwise
