#include "cli/priced_list.h"

#include <utility>

#include "insights/account_columns.h"

namespace seatwise::cli {

Result<PricedList> readPricedList(const ListOptions& accounts, const Context& context, const AccountBooks& books)
{
    const AccountsRead read = TRY(readAccountsOf(accounts, context, accountListColumns()));
    auto list = readAccounts(read.table, books, read.choices);
    if (!list)
        return tl::make_unexpected(inFile(read.from, list.error()));
    std::string refused = summaryOf(list->rows.problems, list->rows.values.size()).english();
    if (list->rows.values.empty() && !refused.empty())
        return failed(read.from + " has no account that could be read: " + refused);
    return PricedList{*std::move(list), std::move(refused)};
}

} // namespace seatwise::cli
