#pragma once

#include <optional>
#include <string>
#include <vector>

#include "insights/account_books.h"
#include "insights/account_table.h"
#include "quoting/quote.h"

namespace seatwise {

/// What an accepted quote agrees from a day on. Amounts are of a billing period, without what is charged once.
struct AgreedRow
{
    std::string customer;
    std::string plan; ///< its id
    std::string planName;
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    Date start{};
    std::optional<Date> end;             ///< absent: it goes on
    Money amount;                        ///< after all discounts, without what is metered
    Money later;                         ///< the same once a discount has ended; `amount` where none does
    std::optional<Date> discountUntil{}; ///< the last day of a discount that ends
    Money usage;                         ///< metered
    std::optional<int> termYears{};
    std::optional<Date> existingSince{}; ///< of a customer whose contract began before
    Currency currency;
};

/// What was agreed: one row, of a ramp one for each year. Refused as agreedDeal(), for a trial, and for a price that
/// changes more than once within a row.
[[nodiscard]] Result<std::vector<AgreedRow>> agreedRows(const Quote& quote, const PriceBook& book, Date today,
                                                        const std::optional<Date>& start);

/// The row that a list says it with: without an mrr where the list price in force comes to it, by itself or less a
/// percentage. An mrr is to 4 decimals.
[[nodiscard]] AccountRow accountRowOf(const AgreedRow& agreed, const AccountBooks& books);

} // namespace seatwise
