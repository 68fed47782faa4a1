#pragma once

#include <string>

#include "cli/accounts_option.h"
#include "insights/account_list.h"

namespace seatwise::cli {

/// Accounts with what they bring, and what is said of the rows that were refused; empty where none was.
struct PricedList
{
    AccountList list;
    std::string refused;
};

/// The accounts of readAccountsOf(), priced by books where they have no mrr of their own. Failed as that and
/// readAccounts(), and where no row could be read.
[[nodiscard]] Result<PricedList> readPricedList(const ListOptions& accounts, const Context& context,
                                                const AccountBooks& books);

} // namespace seatwise::cli
