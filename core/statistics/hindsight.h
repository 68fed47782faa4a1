#pragma once

#include <span>
#include <vector>

#include "statistics/forecast.h"

namespace seatwise::statistics {

/// What a value had been forecast at, by those before it alone.
struct PastForecast
{
    std::size_t place = 0; ///< in the series
    ForecastPoint point;   ///< one step ahead
    double value = 0;      ///< as it came

    [[nodiscard]] bool isWithin95() const { return point.low95 <= value && value <= point.high95; }
};

/// What would have been said of each of the last values of a series a step before it came; fewer than `last` where the
/// values before one are too few for a forecast. R89.
[[nodiscard]] std::vector<PastForecast> pastForecasts(std::span<const double> series, std::size_t last, int season,
                                                      Method method = Method::combined);

} // namespace seatwise::statistics
