#pragma once

#include <optional>

#include "codec/json_fields.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The "rules" of a book.
[[nodiscard]] std::optional<Rules> readRules(const Place& place);

} // namespace seatwise
