#pragma once

#include <optional>
#include <string_view>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The price book in the currency of one of its locales: every figure of the list times the locale's multiplier,
/// rounded once to its step and, from one unit of the currency, to the nearest amount with its ending; an amount of the
/// locale's own stands instead. Bands that touch still touch: a base that was the price of the band before is that
/// price again. Percentages, seats and rules stay. Refused: a locale the book does not have, an amount without a
/// multiplier or one of its own, a book that is converted already, and a step so coarse that a figure above zero would
/// come to nothing. R43.
[[nodiscard]] Result<SharedBook> localized(const PriceBook& book, std::string_view localeId);

/// "Prices in EUR: the list × 0.92, rounded to EUR 0.01, at the rate of 2026-07-01."; nothing for a book in its own
/// currency.
[[nodiscard]] std::optional<Message> localeNotice(const PriceBook& book);

} // namespace seatwise
