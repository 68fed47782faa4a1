#pragma once

#include <optional>
#include <vector>

#include "codec/json_fields.h"
#include "pricebook/price_book.h"
#include "pricebook/read_plans.h"

namespace seatwise {

/// The claims of a book. An expectation is about a field of a price (claim_figures.h) or a rule (claim_rules.h); it
/// must give what that needs: a plan, seats, a value.
[[nodiscard]] std::optional<std::vector<Claim>> readClaims(const Place& place, const BookIds& ids);

/// The assumptions of a book; each path must lead to something in the file: keys joined by ".", the items of a list
/// by their id or code.
[[nodiscard]] std::optional<std::vector<Assumption>> readAssumptions(const Place& place, const JsonValue& root);

} // namespace seatwise
