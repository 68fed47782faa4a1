#pragma once

#include <optional>

#include "codec/json_fields.h"
#include "quoting/quoted_price.h"

namespace seatwise {

// The parts of canonical bytes that hold a price and what was asked for. Each gives the value, or reports what is
// wrong with it and gives nothing.

[[nodiscard]] std::optional<QuotedPrice> readPrice(const Place& place);
[[nodiscard]] std::optional<QuotedPrice> readPriceOfChange(const Place& place);
[[nodiscard]] std::optional<Selection> readSelection(const Place& place);

/// A count of seats from 0.
[[nodiscard]] std::optional<SeatCount> readSeats(const Place& place);

/// Text as it is, of any length and also none.
[[nodiscard]] std::optional<std::string> readAnyText(const Place& place);

} // namespace seatwise
