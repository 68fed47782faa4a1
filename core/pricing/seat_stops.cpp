#include "pricing/seat_stops.h"

#include <algorithm>
#include <optional>

#include "pricing/curve.h"

namespace seatwise {

SeatCount fewestSeats(const PriceBook& book) noexcept
{
    std::optional<SeatCount> fewest;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            fewest = std::min(fewest.value_or(plan.seats.min), plan.seats.min);
    return std::max<SeatCount>(fewest.value_or(1), 1);
}

std::vector<SeatCount> seatStops(const PriceBook& book)
{
    std::vector<SeatCount> stops;
    for (const Plan& plan : book.plans) {
        stops.push_back(std::max<SeatCount>(plan.seats.min, 1));
        const auto starts = boundaries(plan, plan.billing.front());
        stops.insert(stops.end(), starts.begin(), starts.end());
    }
    return stops;
}

} // namespace seatwise
