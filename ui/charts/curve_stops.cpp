#include "charts/curve_stops.h"

#include <algorithm>
#include <iterator>

namespace seatwise::ui {

double nearestStop(const std::vector<double>& stops, double x)
{
    const auto next = std::lower_bound(stops.begin(), stops.end(), x);
    if (next == stops.end())
        return stops.back();
    if (next == stops.begin())
        return stops.front();
    const double before = *std::prev(next);
    return x - before < *next - x ? before : *next;
}

double stopBeyond(const std::vector<double>& stops, double x, double moved)
{
    const double nearest = nearestStop(stops, moved);
    if (moved > x) {
        const auto next = std::upper_bound(stops.begin(), stops.end(), x);
        return next == stops.end() ? stops.back() : std::max(*next, nearest);
    }
    const auto from = std::lower_bound(stops.begin(), stops.end(), x);
    return from == stops.begin() ? stops.front() : std::min(*std::prev(from), nearest);
}

} // namespace seatwise::ui
