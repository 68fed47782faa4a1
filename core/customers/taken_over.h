#pragma once

#include "customers/customer.h"
#include "quoting/quote.h"

namespace seatwise {

/// The details of a quote for a customer: its address to bill to, its purchase order and its language, where they are
/// known. Where they are not, what stands there stays, but for what was taken over from the customer `before`; null for
/// none.
[[nodiscard]] QuoteDetails takenOver(QuoteDetails details, const Customer& customer, const Customer* before = nullptr);

} // namespace seatwise
