#include "workshop/drafts.h"

#include <stdexcept>
#include <utility>

#include "pricebook/book_files.h"
#include "pricing/books.h"

namespace seatwise::test {

PriceBook sessionTrack()
{
    return bookOf(shippedText("sessiontrack"));
}

PriceBook teamBook(Charge charge)
{
    PriceBook book = bookOf(std::move(charge));
    book.effectiveFrom = Date(std::chrono::year(2026) / 1 / 1);
    return book;
}

PriceBook draftOf(const Result<PriceBook>& edited)
{
    if (!edited)
        throw std::runtime_error(edited.error().message);
    return *edited;
}

std::string noteOn(const PriceBook& book, std::string_view path)
{
    for (const Assumption& assumption : book.assumptions)
        if (assumption.path == path)
            return assumption.note;
    return {};
}

std::string setInWorkshop(const std::string& what)
{
    return what + ": set in the workshop; not decided yet.";
}

} // namespace seatwise::test
