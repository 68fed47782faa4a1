#pragma once

#include <string_view>

#include "exchange/exchanged_price.h"

namespace seatwise {

/// The book of a file for OpenMeter, also of plans as OpenMeter lists them. Of several phases the last is read, and the
/// others are losses, as are discounts and commitments. Refused, by path and line: other cadences than 1, 3, 6 and 12
/// months, dynamic prices.
[[nodiscard]] Result<ExchangedBook> readOpenMeter(std::string_view json);

} // namespace seatwise
