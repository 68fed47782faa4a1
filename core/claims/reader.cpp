#include "claims/reader.h"

#include <utility>

#include "claims/claims.h"
#include "digest/digest.h"
#include "pricebook/cliffs.h"
#include "pricebook/describe_book.h"

namespace seatwise {

tl::expected<SharedBook, std::vector<JsonProblem>> readPriceBook(std::string_view json, std::string sha256)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::make_unexpected(std::vector{root.error()});
    const ClaimNames names = claimNames();
    Problems problems;
    const BookIds ids = BookIds::gather(*root);
    BookContent content = *form::described<BookContent>(ids, *root, names).read(Place(*root, problems));
    if (!problems.empty())
        return tl::make_unexpected(problems.take());
    content.sha256 = sha256.empty() ? sha256Hex(json) : std::move(sha256);
    content.warnings = findCliffs(content);
    content.counts = findSeatWord(content);
    const auto book = PriceBook::make(std::move(content));
    book->unkeptSaving = findUnkeptAnnualSaving(*book);
    return book;
}

} // namespace seatwise
