#include "statistics/line.h"

#include <numeric>

namespace seatwise::statistics {

double meanOf(std::span<const double> series)
{
    return std::accumulate(series.begin(), series.end(), 0.0) / static_cast<double>(series.size());
}

Line lineThrough(std::span<const double> series)
{
    const double middle = static_cast<double>(series.size() - 1) / 2;
    const double mean = meanOf(series);
    double together = 0;
    double spread = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double distance = static_cast<double>(i) - middle;
        together += distance * (series[i] - mean);
        spread += distance * distance;
    }
    const double slope = together / spread;
    return {mean - slope * middle, slope};
}

} // namespace seatwise::statistics
