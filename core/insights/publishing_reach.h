#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "insights/account_books.h"
#include "insights/accounts_change.h"
#include "insights/kept_accounts.h"
#include "quoting/quote_sums.h"

namespace seatwise {

/// The quotes of a price list that nothing was decided about. A publishing leaves them as they are. R72.
struct OpenQuotes
{
    std::int64_t drafts = 0;
    std::int64_t waiting = 0; ///< issued, and valid still
    std::int64_t damaged = 0; ///< of any list, and not counted

    friend bool operator==(const OpenQuotes&, const OpenQuotes&) = default;
};

[[nodiscard]] OpenQuotes openQuotesOf(const QuoteSums& sums, const BookId& book) noexcept;

struct ChangeOfKept
{
    AccountsChange change;
    std::size_t refused = 0; ///< rows of the list that cannot be read
};

/// What a list makes of the prices that accounts have by the versions before it; nothing where none are kept. Failed as
/// readAccounts() and accountsChange(). R100.
[[nodiscard]] Result<std::optional<ChangeOfKept>> changeOfKept(const std::optional<KeptAccounts>& kept,
                                                               const AccountBooks& books, const PriceBook& before,
                                                               const PriceBook& after, Date day);

} // namespace seatwise
