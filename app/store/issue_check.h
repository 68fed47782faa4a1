#pragma once

#include <optional>

#include "pricebook/price_book.h"
#include "quoting/quote.h"
#include "store/connection.h"

namespace seatwise {

/// Why a quote may not be issued for a promotion: the book gives it once to a customer, and that customer has it in an
/// accepted quote, or in an issued one that is still valid. A customer is the same whatever the letter case and the
/// spaces of the name. The other revisions of the quote do not count, and the change of a subscription keeps the
/// promotion that it runs with. Nothing where it may. Throws StoreFailure.
[[nodiscard]] std::optional<Message> promotionTaken(const Connection& connection, const PriceBook& book,
                                                    const Quote& quote, Date today);

/// Whether a quote may be issued on a day, within the transaction that issues it. Refused when its price book is not in
/// force on the first day of service and the quote gives no reason, and for a promotionTaken(). Throws StoreFailure.
void checkIssue(const Connection& connection, const PriceBook& book, const Quote& issued, Date today);

} // namespace seatwise
