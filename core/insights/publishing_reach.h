#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "insights/account_books.h"
#include "insights/accounts_change.h"
#include "insights/kept_accounts.h"
#include "quoting/counted_quote.h"

namespace seatwise {

/// The quotes of a price list that nothing was decided about. A publishing leaves them as they are. R72.
struct OpenQuotes
{
    std::int64_t drafts = 0;
    std::int64_t waiting = 0; ///< issued, and valid still

    friend bool operator==(const OpenQuotes&, const OpenQuotes&) = default;
};

[[nodiscard]] OpenQuotes openQuotesOf(const std::vector<CountedQuote>& quotes, const BookId& book) noexcept;

/// What a list makes of the prices that accounts have by the versions before it; nothing where none are kept. Failed as
/// readAccounts() and accountsChange(). R100.
[[nodiscard]] Result<std::optional<AccountsChange>> changeOfKept(const std::optional<KeptAccounts>& kept,
                                                                 const AccountBooks& books, const PriceBook& before,
                                                                 const PriceBook& after, Date day);

} // namespace seatwise
