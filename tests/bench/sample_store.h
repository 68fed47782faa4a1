#pragma once

#include <string>

#include "calendar/date.h"
#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise {

/// The day on which everything in a sample store happens.
inline constexpr Date benchDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

/// A draft like those of a sample store.
[[nodiscard]] Quote draftOf(const PriceBook& book, int number);

/// Makes a store with so many issued quotes, without waiting for the disk, which changes nothing of what is in it.
[[nodiscard]] bool fillStore(const std::string& file, const PriceBook& book, int quotes);

} // namespace seatwise
