#include "cli/store_access.h"

#include <optional>

#include <QCoreApplication>
#include <QLoggingCategory>

#include "books/book_source.h"
#include "cli/standard_output.h"
#include "store/store_location.h"

namespace seatwise::cli {

Result<Output> withQt(const std::function<Result<Output>()>& work)
{
    // What a database's driver warns of is in the error that follows, and standard error is for that one line.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    // Qt keeps pointers to all three, and finds its database drivers through the application.
    char name[] = "seatwise";
    char* arguments[] = {name, nullptr};
    int count = 1;
    std::optional<QCoreApplication> application;
    if (QCoreApplication::instance() == nullptr)
        application.emplace(count, arguments);
    return work();
}

Result<Output> withStore(const Context& context, const std::function<Result<Output>(QuoteStore&)>& work)
{
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(openStore(context.store, context.passwordOf));
        return work(*store);
    });
}

Result<Output> withStoreToChange(const Context& context, const std::function<Result<Output>(QuoteStore&)>& work)
{
    TRY(checkStandardOutput());
    return withStore(context, work);
}

Result<PublishedBook> publishedAt(const Context& context)
{
    std::optional<PublishedBook> published(std::in_place);
    TRY(withQt([&]() -> Result<Output> {
        if (isStoreThere(context.store))
            published = TRY(readPublished(*TRY(openWorkshop(context.store, context.passwordOf)), context.book));
        return Output();
    }));
    return *std::move(published);
}

Result<std::optional<KeptAccounts>> accountsAt(const Context& context)
{
    std::optional<KeptAccounts> accounts;
    TRY(withQt([&]() -> Result<Output> {
        if (!isStoreThere(context.store)) // to look at figures is no reason to make one
            return failed("there is no store at " + inQuotes(context.store));
        accounts = TRY(readKeptAccounts(*TRY(openWorkshop(context.store, context.passwordOf))));
        return Output();
    }));
    return accounts;
}

Result<std::unique_ptr<WorkshopStore>> openAccounts(const Context& context)
{
    return openWorkshop(context.store, context.passwordOf);
}

Result<Output> withSession(const Context& context,
                           const std::function<Result<Output>(WorkshopStore& store, WorkshopSession& session)>& work)
{
    TRY(checkStandardOutput());
    const SharedBook book = TRY(loadBook(context.namesBook ? std::string_view(context.book) : worksheetBook));
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(openWorkshop(context.store, context.passwordOf));
        WorkshopSession session = TRY(readInto(sessionAbout(book), *store));
        return work(*store, session);
    });
}

Result<Output> withCustomers(const Context& context,
                             const std::function<Result<Output>(CustomerStore& customers, QuoteStore& quotes)>& work)
{
    return withStore(context, [&](QuoteStore& quotes) -> Result<Output> {
        const auto customers = TRY(openCustomers(context.store, context.passwordOf));
        return work(*customers, quotes);
    });
}

Result<Output>
withCustomersToChange(const Context& context,
                      const std::function<Result<Output>(CustomerStore& customers, QuoteStore& quotes)>& work)
{
    TRY(checkStandardOutput());
    return withCustomers(context, work);
}

} // namespace seatwise::cli
