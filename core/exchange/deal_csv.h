#pragma once

#include "exchange/agreed_deal.h"

namespace seatwise {

/// A deal as a table for an accounting program: RFC 4180 in UTF-8 with a byte order mark, a header, and a row for each
/// line and each discount of each invoice of the contract; the amounts add up to the deal. Amounts are plain decimals,
/// those of discounts negative, and quantity × unit_amount is the amount in every row: a line for which it is not is
/// one of its amount. An invoice is due on its date. Texts are those of quoteCsv(). Tax is left out, which is a loss.
/// A trial has no row. R91.
[[nodiscard]] ExchangeFile dealCsv(const AgreedDeal& deal);

} // namespace seatwise
