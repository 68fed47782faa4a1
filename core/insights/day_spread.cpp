#include "insights/day_spread.h"

#include <algorithm>
#include <numeric>

#include "money/quotient.h"

namespace seatwise {

DaySpread spreadOf(std::vector<int> days)
{
    DaySpread spread;
    if (days.empty())
        return spread;
    std::sort(days.begin(), days.end());
    const auto toTwoDecimals = [](Quotient figure) { return nearest(figure, Quantity::step(2), Rounding::half_up); };
    const std::size_t middle = days.size() / 2;
    const std::int64_t upper = days[middle];
    const std::int64_t lower = days.size() % 2 == 0 ? days[middle - 1] : upper;
    spread.count = static_cast<std::int64_t>(days.size());
    spread.median = toTwoDecimals(Quotient(lower + upper, 2));
    spread.mean = toTwoDecimals(Quotient(std::accumulate(days.begin(), days.end(), Wide{0}), spread.count));
    spread.shortest = days.front();
    spread.longest = days.back();
    return spread;
}

} // namespace seatwise
