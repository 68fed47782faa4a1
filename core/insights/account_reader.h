#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "insights/account.h"
#include "insights/account_revenue.h"
#include "money/currency.h"
#include "tables/list_reader.h"

namespace seatwise {

/// Reads the rows of a list of accounts one by one: the columns of accountListColumns().
class AccountReader
{
public:
    /// The books must outlive the reader. `mrrScale` as in scaleOfMrr().
    AccountReader(const AccountBooks& books, std::int64_t mrrScale)
        : books_(books)
        , revenue_(books, mrrScale)
    {
    }

    /// That of the first row which was read so far; none before.
    [[nodiscard]] const std::optional<Currency>& currency() const noexcept { return currency_; }

    /// A row as readAccounts() takes it, but for the rows beside it.
    [[nodiscard]] RowResult<Account> read(ListRow& row);

private:
    [[nodiscard]] RowResult<void> checkCurrency(const ListRow& row);

    const AccountBooks& books_;
    RevenueReader revenue_;
    std::optional<Currency> currency_;
};

/// From when to when an account runs, as readTenures() takes a row.
[[nodiscard]] RowResult<Account> readTenure(const ListRow& row);

} // namespace seatwise
