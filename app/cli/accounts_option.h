#pragma once

#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/list_file.h"
#include "insights/account_books.h"

namespace seatwise::cli {

/// A list of accounts as a command reads it.
struct AccountsRead
{
    std::string from; ///< its file, or what the store calls it; for messages
    Table table;
    ListChoices choices;
};

/// What accounts are priced by: the book that was named, and the versions of it that the store has.
struct BooksOfAccounts
{
    SharedBook inUse;
    AccountBooks books;
};

/// Adds --accounts, with what may be said about a list in a file.
void takeAccounts(Options& takes, ListOptions& to, std::string_view help);

/// Whether accounts are those that the store keeps: where no file is named and --store is.
[[nodiscard]] bool areInStore(const ListOptions& accounts, const Context& context);

/// The accounts of --accounts, or those that the store of --store keeps. Misused where neither is named, and where
/// something is said about a file that is not; failed where the store keeps none.
[[nodiscard]] Result<AccountsRead> readAccountsOf(const ListOptions& accounts, const Context& context,
                                                  const ListKind& kind);

/// What accounts are priced by on a day: --book, and where the store has versions of it, those. R97.
[[nodiscard]] Result<BooksOfAccounts> booksOfAccounts(const Context& context);

} // namespace seatwise::cli
