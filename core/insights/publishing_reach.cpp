#include "insights/publishing_reach.h"

#include "insights/account_list.h"

namespace seatwise {

OpenQuotes openQuotesOf(const QuoteSums& sums, const BookId& book) noexcept
{
    OpenQuotes open{0, 0, sums.damaged};
    for (const OpenAlike& each : sums.open) {
        if (each.book != book)
            continue;
        open.drafts += each.drafts;
        open.waiting += each.issued;
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
