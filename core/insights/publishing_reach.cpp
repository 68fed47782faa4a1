#include "insights/publishing_reach.h"

#include "insights/account_list.h"

namespace seatwise {

OpenQuotes openQuotesOf(const std::vector<CountedQuote>& quotes, const BookId& book) noexcept
{
    OpenQuotes open;
    for (const CountedQuote& quote : quotes) {
        if (quote.book != book)
            continue;
        open.drafts += quote.status == QuoteStatus::draft ? 1 : 0;
        open.waiting += quote.status == QuoteStatus::issued ? 1 : 0;
    }
    return open;
}

Result<std::optional<AccountsChange>> changeOfKept(const std::optional<KeptAccounts>& kept, const AccountBooks& books,
                                                   const PriceBook& before, const PriceBook& after, Date day)
{
    if (!kept)
        return std::optional<AccountsChange>();
    const AccountList list = TRY(readAccounts(kept->table, books, kept->choices));
    return std::optional(TRY(accountsChange(list.rows.values, before, after, day, list.currency)));
}

} // namespace seatwise
