#include "claims/reader.h"

#include <utility>

#include "claims/claims.h"
#include "digest/digest.h"
#include "pricebook/cliffs.h"
#include "pricebook/describe_book.h"
#include "pricebook/writer.h"

namespace seatwise {

namespace {

tl::expected<BookContent, std::vector<JsonProblem>> contentIn(std::string_view json)
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
    content.warnings = findCliffs(content);
    content.counts = findSeatWord(content);
    return content;
}

SharedBook withSaving(const std::shared_ptr<PriceBook>& book)
{
    book->unkeptSaving = findUnkeptAnnualSaving(*book);
    return book;
}

} // namespace

tl::expected<SharedBook, std::vector<JsonProblem>> readPriceBook(std::string_view json, std::string sha256)
{
    BookContent content = TRY(contentIn(json));
    content.sha256 = sha256.empty() ? sha256Hex(json) : std::move(sha256);
    return withSaving(PriceBook::make(std::move(content)));
}

tl::expected<SharedBook, std::vector<JsonProblem>> readAsCanonical(std::string_view json)
{
    BookContent content = TRY(contentIn(json));
    content.sha256 = sha256Hex(writePriceBook(content));
    return withSaving(PriceBook::make(std::move(content)));
}

} // namespace seatwise
