#include "workshop/drafts.h"

#include <stdexcept>
#include <utility>

#include "book.h"
#include "claims/book_files.h"
#include "pricing/books.h"

namespace seatwise::test {

Book sessionTrack()
{
    return bookOf(shippedText("sessiontrack"));
}

Book teamBook(Charge charge)
{
    Book book = bookOf(std::move(charge));
    book.effectiveFrom = Date(std::chrono::year(2026) / 1 / 1);
    return book;
}

Book draftOf(const Result<SharedBook>& edited)
{
    if (!edited)
        throw std::runtime_error(edited.error().message.english());
    return {*edited};
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
