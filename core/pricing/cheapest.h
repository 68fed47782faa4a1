#pragma once

#include "pricebook/price_book.h"

namespace seatwise {

/// The plan of kind subscription that costs least, the first in the book of those that cost the same; null when none
/// has a cost. `findCost(plan, cost)` says whether a plan has one, and puts it into `cost`. R16.
template<class FindCost>
[[nodiscard]] const Plan* cheapestPlan(const PriceBook& book, FindCost findCost)
{
    const Plan* best = nullptr;
    Money lowest;
    for (const Plan& plan : book.plans) {
        Money cost;
        if (plan.kind != PlanKind::subscription || !findCost(plan, cost) || (best && !(cost < lowest)))
            continue;
        best = &plan;
        lowest = cost;
    }
    return best;
}

} // namespace seatwise
