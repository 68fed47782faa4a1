#include "models/accounts_in_store.h"

#include <utility>

#include "versions/book_versions.h"

namespace seatwise::ui {

namespace {

bool isStoreThere(const QuoteStores& stores, const std::string& address)
{
    const auto customers = stores.openCustomers(address);
    return !customers || *customers;
}

} // namespace

Result<AccountsInStore> accountsIn(const QuoteStores& stores, const std::string& address, const BookLibrary& library,
                                   const PriceBook& list)
{
    if (!isStoreThere(stores, address))
        return AccountsInStore{std::nullopt, AccountBooks(list)};
    const auto store = TRY(stores.openWorkshop(address));
    auto books = TRY(AccountBooks::of(TRY(readPublished(*store, list.id.text())), library, list));
    return AccountsInStore{TRY(readKeptAccounts(*store)), std::move(books)};
}

Result<void> keepAccountsIn(const QuoteStores& stores, const std::string& address, const KeptAccounts& accounts)
{
    return keepAccounts(*TRY(stores.openWorkshop(address)), accounts);
}

Result<QuoteSums> quotesIn(const QuoteStores& stores, const std::string& address, Date today, const Progress& progress)
{
    if (!isStoreThere(stores, address))
        return QuoteSums();
    return TRY(stores.open(address))->sums(today, progress);
}

} // namespace seatwise::ui
