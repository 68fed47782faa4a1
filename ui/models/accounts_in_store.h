#pragma once

#include <optional>
#include <string>

#include "insights/account_books.h"
#include "insights/kept_accounts.h"
#include "quoting/quote_sums.h"
#include "stores/quote_stores.h"

namespace seatwise::ui {

// The accounts of the store at an address, and what goes with them. No store is made to look into it.

/// The list that a store keeps, and what prices it: the versions of a price list that the store has, or that list. R97.
struct AccountsInStore
{
    std::optional<KeptAccounts> kept; ///< absent where none is kept, and where there is no store
    AccountBooks books;
};

/// The accounts of a store; `list` must outlive them. Failed where the list or the versions cannot be read.
[[nodiscard]] Result<AccountsInStore> accountsIn(const QuoteStores& stores, const std::string& address,
                                                 const BookLibrary& library, const PriceBook& list);

/// Keeps a list in place of the one that was kept. Failed and refused as keepAccounts().
[[nodiscard]] Result<void> keepAccountsIn(const QuoteStores& stores, const std::string& address,
                                          const KeptAccounts& accounts);

/// The sums of the quotes of the store (QuoteStore::sums()); none where there is no store.
[[nodiscard]] Result<QuoteSums> quotesIn(const QuoteStores& stores, const std::string& address, Date today,
                                         const Progress& progress);

} // namespace seatwise::ui
