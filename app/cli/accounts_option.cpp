#include "cli/accounts_option.h"

#include <utility>

#include "books/book_source.h"
#include "cli/book_in_force.h"

namespace seatwise::cli {

void takeAccounts(Options& takes, ListOptions& to, std::string_view help)
{
    takes.value("--accounts", to.file, help, fileKind);
    takeList(takes, to);
}

bool areInStore(const ListOptions& accounts, const Context& context)
{
    return accounts.file.empty() && !context.store.empty();
}

Result<AccountsRead> readAccountsOf(const ListOptions& accounts, const Context& context, const ListKind& kind)
{
    if (!accounts.file.empty())
        return AccountsRead{accounts.file, TRY(readTableFile(accounts)), TRY(accounts.choices(kind))};
    if (!accounts.sheet.empty() || !accounts.columns.empty() || accounts.keepTotals)
        return misused("--sheet, --column and --keep-totals are about the list of --accounts; give that too");
    if (!areInStore(accounts, context) || !context.accountsIn)
        return misused("give --accounts for a list in a file, or --store for the one that a store keeps");
    auto kept = TRY(context.accountsIn(context));
    if (!kept)
        return failed("the store " + inQuotes(context.store) +
                      " keeps no accounts; import a list in the window, or take an accepted quote with quote account");
    return AccountsRead{std::move(kept->name), std::move(kept->table), std::move(kept->choices)};
}

Result<BooksOfAccounts> booksOfAccounts(const Context& context)
{
    PublishedBook published = TRY(publishedFor(context));
    SharedBook inUse =
        published.chain.empty() ? TRY(loadBook(context.book)) : TRY(bookInForce(context, ServiceAsked{today(context)}));
    AccountBooks books = TRY(AccountBooks::of(std::move(published), BookShelf(), *inUse));
    return BooksOfAccounts{std::move(inUse), std::move(books)};
}

} // namespace seatwise::cli
