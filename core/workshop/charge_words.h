#pragma once

#include <string>

#include "pricebook/price_book.h"

namespace seatwise {

/// What a charge costs in a month, in a few words: "$29.99", "$0.10 a credit", "$0.10 a credit; $0.08 above 1,000".
[[nodiscard]] std::string monthlyInWords(const Charge& charge, const Currency& currency);

/// "1", "1 to 10", "20 and more, in steps of 5".
[[nodiscard]] std::string inWords(const SeatRange& seats);

/// "Credits left at the end of a month are kept for 12 months."
[[nodiscard]] std::string inWords(const CreditRollover& rollover);

} // namespace seatwise
