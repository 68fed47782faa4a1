#include "pricebook/book_dates.h"

#include "words/book_words.h"

namespace seatwise {

bool isInForce(const PriceBook& book, Date day) noexcept
{
    return book.effectiveFrom <= day && (!book.effectiveUntil || day <= *book.effectiveUntil);
}

std::optional<Message> outsideDates(const PriceBook& book, Date start)
{
    if (isInForce(book, start))
        return std::nullopt;
    if (start < book.effectiveFrom)
        return words::bookInForceFrom(book.name, book.version, book.effectiveFrom, start);
    return words::bookInForceUntil(book.name, book.version, *book.effectiveUntil, start);
}

} // namespace seatwise
