#include "pricebook/book_dates.h"

namespace seatwise {

bool isInForce(const PriceBook& book, Date day) noexcept
{
    return book.effectiveFrom <= day && (!book.effectiveUntil || day <= *book.effectiveUntil);
}

std::optional<std::string> outsideDates(const PriceBook& book, Date start)
{
    if (isInForce(book, start))
        return std::nullopt;
    const std::string name = "The price book " + book.name + ' ' + book.version;
    const std::string service = "; the service starts on " + toString(start) + '.';
    if (start < book.effectiveFrom)
        return name + " is in force only from " + toString(book.effectiveFrom) + service;
    return name + " was in force until " + toString(*book.effectiveUntil) + service;
}

} // namespace seatwise
