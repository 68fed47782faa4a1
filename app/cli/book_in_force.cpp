#include "cli/book_in_force.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "books/book_source.h"
#include "files/paths.h"

namespace seatwise::cli {

namespace {

/// Whether a book is named by its id, and not as a file.
bool isId(const std::string& book)
{
    const std::vector<std::string>& shipped = shippedBooks();
    if (std::find(shipped.begin(), shipped.end(), book) != shipped.end())
        return true;
    std::error_code error;
    return !book.empty() && book.find('/') == std::string::npos && !std::filesystem::exists(book, error);
}

} // namespace

Result<SharedBook> bookInForce(const Context& context, const ServiceAsked& asked)
{
    TRY(startOfPeriodOrTerm(asked));
    const PublishedBook published = TRY(publishedFor(context));
    if (published.chain.empty())
        return loadBook(context.book);
    auto list = TRY(listInForce(published, BookShelf(), asked));
    if (!list)
        return tl::make_unexpected(noneInForce(published, asked.start));
    return list;
}

Result<SharedBook> bookInForce(const Context& context, const Selection& selection,
                               const std::optional<Date>& existingSince)
{
    ServiceAsked asked{selection.start.value_or(today(context)), existingSince, selection.billing, selection.termYears};
    if (!existingSince)
        return bookInForce(context, asked);
    const SharedBook begunWith = TRY(bookInForce(context, ServiceAsked{*existingSince}));
    asked.anchor = anchorOf(begunWith->rules, selection);
    return bookInForce(context, asked);
}

Result<PublishedBook> publishedFor(const Context& context)
{
    if (!context.publishedIn || !mayHaveVersions(context))
        return PublishedBook();
    return context.publishedIn(context);
}

bool mayHaveVersions(const Context& context)
{
    if (!isId(context.book))
        return false;
    if (!context.store.empty())
        return true;
    const auto file = defaultStore();
    std::error_code error;
    return file && std::filesystem::exists(*file, error);
}

void takeExistingSince(Options& takes, std::optional<Date>& since)
{
    takes.value("--existing-since", since,
                "First day of a customer who is one already, whom a new version of the price list reaches later");
}

} // namespace seatwise::cli
