#pragma once

#include <optional>

#include "pricebook/json_fields.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The "rules" of a book. Source: contract, sections 2 and 5.
[[nodiscard]] std::optional<Rules> readRules(const Place& place);

} // namespace seatwise
