#include "statistics/hindsight.h"

#include <algorithm>

namespace seatwise::statistics {

std::vector<PastForecast> pastForecasts(std::span<const double> series, std::size_t last, int season, Method method)
{
    std::vector<PastForecast> past;
    for (std::size_t place = series.size() - std::min(last, series.size()); place < series.size(); ++place)
        if (const auto made = forecast(series.first(place), 1, season, method))
            past.push_back({place, made->points.front(), series[place]});
    return past;
}

} // namespace seatwise::statistics
