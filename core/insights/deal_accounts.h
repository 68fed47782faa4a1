#pragma once

#include <optional>
#include <vector>

#include "insights/account_books.h"
#include "insights/account_table.h"
#include "quoting/quote.h"
#include "workshop/workshop_store.h"

namespace seatwise {

/// An accepted quote that is taken into a list of accounts. It refers to its parts.
struct DealToTake
{
    const Quote& quote;
    const PriceBook& book;     ///< of the quote
    Date today{};              ///< as in agreedDeal()
    std::optional<Date> start; ///< as in agreedDeal()
};

/// A list of accounts with a deal in it.
struct DealTaken
{
    KeptAccounts accounts;
    std::vector<AccountRow> rows; ///< that were added; none where the deal was there already
    Message said;                 ///< what became of it
};

/// The list with a deal in it: a row from the first day of service, of a ramp a row for each of its years, of which the
/// last goes on. A row of that plan of the customer, or of the plan that is changed from, which runs on that day ends
/// on the day before. A row says a discount, and an mrr of its own where the price list that is in force by `books`
/// does not come to what was agreed; an mrr is to 4 decimals, and without what is metered. A deal that is there already
/// changes nothing. Nothing kept: a list is begun.
/// Refused: as agreedDeal(); a trial; a deal in another currency than the list; a price that changes more than once;
/// and where a row of that plan of the customer begins on that day or later. Failed: a list that cannot be read, or
/// does not read the deal again as it was agreed. R96.
[[nodiscard]] Result<DealTaken> takeDeal(const std::optional<KeptAccounts>& kept, const DealToTake& deal,
                                         const AccountBooks& books);

/// Keeps the list of a store with a deal in it, with its record in the audit trail, as takeDeal(); what is there
/// already makes no record.
[[nodiscard]] Result<DealTaken> keepDeal(WorkshopStore& store, const DealToTake& deal, const AccountBooks& books);

} // namespace seatwise
