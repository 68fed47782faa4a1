#pragma once

#include <string>
#include <vector>

#include "pricebook/price_book.h"
#include "words/message.h"

namespace seatwise {

/// Something of a book that has no place in another form of it, by its path.
struct BookLoss
{
    std::string path;
    Message reason;

    friend bool operator==(const BookLoss&, const BookLoss&) = default;
};

/// What systems that bill by prices alone have no place for: limits of seats, rules of proration and discounts, claims,
/// assumptions, features, offers, locales, credit packs. What is at its default is no loss.
[[nodiscard]] std::vector<BookLoss> lossesBesidePrices(const PriceBook& book);

} // namespace seatwise
