#pragma once

#include <vector>

#include "pricing/price_parts.h"

namespace seatwise {

/// The arithmetic behind every number of a price, a step a message, that adds up.
[[nodiscard]] std::vector<Message> workingFor(const PriceParts& price, const WorkingFacts& facts);

/// Whether a step says only that annual billing saves nothing: a fact of the price list, not of the customer's price.
[[nodiscard]] bool savesNothing(const Message& step);

} // namespace seatwise
