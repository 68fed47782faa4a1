#include "insights/publishing_reach.h"

#include "insights/account_list.h"

namespace seatwise {

OpenQuotes openQuotesOf(const CountedQuotes& quotes, const BookId& book) noexcept
{
    OpenQuotes open{0, 0, quotes.damaged};
    for (const CountedQuote& quote : quotes.quotes) {
        if (quote.book != book)
            continue;
        open.drafts += quote.status == QuoteStatus::draft ? 1 : 0;
        open.waiting += quote.status == QuoteStatus::issued ? 1 : 0;
    }
    return open;
}

Result<std::optional<ChangeOfKept>> changeOfKept(const std::optional<KeptAccounts>& kept, const AccountBooks& books,
                                                 const PriceBook& before, const PriceBook& after, Date day)
{
    if (!kept)
        return std::optional<ChangeOfKept>();
    const AccountList list = TRY(readAccounts(kept->table, books, kept->choices));
    return std::optional(ChangeOfKept{TRY(accountsChange(list.rows.values, before, after, day, list.currency)),
                                      list.rows.problems.size()});
}

} // namespace seatwise
