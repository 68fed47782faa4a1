#pragma once

#include "exchange/exchanged_price.h"

namespace seatwise {

/// A book as a Kill Bill catalogue in XML, with a plan for each billing period of a plan or add-on. Flat amounts, and
/// the flat one of a first tier, are its recurring or fixed price together; all else is usage in tiers of blocks. Flat
/// amounts of other tiers, names of charges and what is charged once and is no flat amount are losses. R74.
[[nodiscard]] ExchangeFile killBillFile(const PriceBook& book);

} // namespace seatwise
