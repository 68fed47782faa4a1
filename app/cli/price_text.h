#pragma once

#include <string>

#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise::cli {

/// A price as a person at a terminal reads it: its lines, what they add up to, the band in force and the notices.
[[nodiscard]] std::string priceText(const Price& price, const PriceBook& book);

/// The arithmetic of every figure, a line each.
[[nodiscard]] std::string workingText(const Price& price);

/// "a month", "a quarter", "a half-year" or "a year".
[[nodiscard]] std::string periodName(Billing billing);

/// "monthly", "quarterly", "half-yearly" or "annually", after "billed".
[[nodiscard]] std::string billedHow(Billing billing);

} // namespace seatwise::cli
