#pragma once

#include <string>
#include <string_view>

#include "money/currency.h"
#include "money/fixed.h"
#include "money/flat_amount.h"

namespace seatwise {

// Figures in the plain English of the command line and the audit trail. Windows format by the user's locale from the
// same integers.

/// "1,250" or "8.5".
[[nodiscard]] std::string grouped(Quantity quantity);
[[nodiscard]] std::string grouped(SeatCount seats);

/// "$1,957.80", "EUR 12.00", "−$3.00": at least the decimals of the currency, more only where the value has them.
[[nodiscard]] std::string format(Money amount, const Currency& currency);
[[nodiscard]] std::string format(Rate rate, const Currency& currency);
[[nodiscard]] std::string format(FlatAmount amount, const Currency& currency);

/// A per-seat figure, always to 4 decimals: "$0.2718".
[[nodiscard]] std::string perSeatInWords(Money amount, const Currency& currency);

/// "20 %".
[[nodiscard]] std::string format(Percent percent);

/// "1 seat", "2 seats": the plural of a unit of a charge.
[[nodiscard]] std::string counted(Quantity quantity, std::string_view unit);
[[nodiscard]] std::string counted(SeatCount count, std::string_view unit);

} // namespace seatwise
