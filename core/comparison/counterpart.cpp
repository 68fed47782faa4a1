#include "comparison/counterpart.h"

#include <algorithm>

namespace seatwise {

const Plan* counterpartOf(const Plan& plan, const PriceBook& other, Billing billing) noexcept
{
    if (const Plan* const same = other.findPlan(plan.id))
        return same;
    const auto sharesSeats = [&](const Plan& each) {
        return each.kind == PlanKind::subscription && each.offers(billing) &&
               (!each.seats.max || *each.seats.max >= plan.seats.min) &&
               (!plan.seats.max || each.seats.min <= *plan.seats.max);
    };
    const auto found = std::ranges::find_if(other.plans, sharesSeats);
    return found == other.plans.end() ? nullptr : &*found;
}

} // namespace seatwise
