#pragma once

#include <optional>

#include "pricebook/price_book.h"

namespace seatwise {

/// Whether a price book is in force on a day: from its effective_from through its effective_until.
[[nodiscard]] bool isInForce(const PriceBook& book, Date day) noexcept;

/// Why a price for service from `start` is not this book's to give, naming its first or last day; nothing where it is.
[[nodiscard]] std::optional<Message> outsideDates(const PriceBook& book, Date start);

} // namespace seatwise
