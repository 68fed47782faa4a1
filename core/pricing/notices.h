#pragma once

#include <vector>

#include "pricing/price.h"

namespace seatwise {

/// Adds what a person should know about a price that is otherwise complete: contradictions of the published list,
/// cheaper plans or seat counts, assumed figures, the annual policy, tax. `addOns` are the add-ons that were priced.
/// R20.
void addNotices(std::vector<Notice>& notices, const PriceBook& book, const Plan& plan, const PriceParts& price,
                const std::vector<AddOnId>& addOns);

} // namespace seatwise
