#pragma once

#include <string_view>

#include "exchange/exchanged_price.h"

namespace seatwise {

/// The book of a Kill Bill catalogue: its plans of a product are the billing periods of a plan, from their final
/// phases, in the first currency of the catalogue. Other phases and currencies, and rules, are losses. Refused, by path
/// and line: other periods than 1, 3, 6 and 12 months, capacity, tiers of several blocks, and a last tier with an end.
[[nodiscard]] Result<ExchangedBook> readKillBill(std::string_view xml);

} // namespace seatwise
