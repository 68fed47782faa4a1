#pragma once

#include <vector>

#include "insights/account.h"
#include "insights/account_books.h"
#include "money/currency.h"
#include "tables/list_reader.h"

namespace seatwise {

inline constexpr std::size_t maxAccounts = 1'000'000;

/// Accounts, the rows that were refused, each named, and the currency of all.
struct AccountList
{
    RowsRead<Account> rows;
    Currency currency;
};

/// Reads accounts. One without an mrr of its own is priced by the list that is in force for it: what its plan costs a
/// billing period, without what is charged once, less its discount; where the list has versions, from its first day on
/// as one of a customer since existing_since, or else of a new one, and by a later version from the first period, or
/// term, that begins when existing customers are priced by it. The currency is that of the first row, which is that of
/// the book in use where none is named. Amounts of ChartMogul's data sets, told by their column CUSTOMER_UUID, are in
/// cents.
/// Refused is a row that ends before it starts, that has no price, also by a version that it comes to, that is in
/// another currency, and that begins while an earlier one of the same plan of its customer runs. Failed as layoutOf().
/// R85, R97.
[[nodiscard]] Result<AccountList> readAccounts(const Table& table, const AccountBooks& books,
                                               const ListChoices& choices = {});

/// As above with one book, which prices all.
[[nodiscard]] Result<AccountList> readAccounts(const Table& table, const PriceBook& book,
                                               const ListChoices& choices = {});

/// Reads of accounts from when to when they run, for what looks at no amount: the column plan may be missing, and no
/// price, seats or currency are looked at. Two rows of a customer may overlap. Refused is a row without a customer and
/// one that ends before it starts. Failed as layoutOf(). R95.
[[nodiscard]] Result<RowsRead<Account>> readTenures(const Table& table, const ListChoices& choices = {});

} // namespace seatwise
