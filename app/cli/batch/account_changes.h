#pragma once

#include <string>
#include <vector>

#include "calendar/date.h"
#include "cli/batch/batch.h"

namespace seatwise::cli {

/// What an account pays by two books, for its billing period.
struct ChangedAccount
{
    std::size_t line = 0;
    std::string account;
    Money before;
    Money after;

    friend bool operator==(const ChangedAccount&, const ChangedAccount&) = default;
};

/// How many of those that pay more are named.
inline constexpr std::size_t maxWorst = 10;

/// What a change of the price book brings from the accounts of a list. Sums are of the rows that both books price and
/// that no term protects.
struct AccountChanges
{
    std::int64_t read = 0; ///< rows, refused ones among them
    std::int64_t refused = 0;
    std::int64_t payMore = 0;
    std::int64_t payLess = 0;
    std::int64_t protectedByTerm = 0;
    Money before;
    Money after;
    std::vector<ChangedAccount> worst;    ///< the greatest rises, of equal ones the greatest in percent, then the first
    std::vector<RefusedRow> firstRefused; ///< at most maxRefusedRows

    friend bool operator==(const AccountChanges&, const AccountChanges&) = default;
};

/// Prices each row of a table of accounts (accountColumns()) by two books, as `batch` does. Where the table has the
/// columns `start` and `term` (a day; years), an account that is within its term on `from`, when the second book comes
/// into force, is protected; a row whose start or term cannot be read is refused. Failed as priceFile(), and where a
/// sum does not fit. R70.
[[nodiscard]] Result<AccountChanges> changesOfAccounts(const PriceBook& before, const PriceBook& after, Date from,
                                                       const std::string& in, const BatchLimits& limits,
                                                       const BatchOptions& options = {});

} // namespace seatwise::cli
