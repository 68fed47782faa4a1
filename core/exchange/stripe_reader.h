#pragma once

#include <string_view>

#include "exchange/exchanged_price.h"

namespace seatwise {

/// The book of such a file, also of one that Seatwise did not write: prices of a product are charges of a plan, by
/// their interval. Failed, naming the path and the line, for other text, and for what a price book cannot say.
[[nodiscard]] Result<ExchangedBook> readStripe(std::string_view json);

} // namespace seatwise
