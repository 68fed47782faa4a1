#pragma once

#include <span>
#include <vector>

namespace seatwise::statistics {

/// What a method makes of a series: its next values, one for each step ahead.
using Forecasts = std::vector<double>;

/// Exponential smoothing by the recursions of Holt and Winters, its weights those that make the sum of the squared
/// one-step errors least, and where it has come to at the end of the series.
struct Smoothing
{
    double alpha = 0; ///< the weight of the newest value in the level
    double beta = 0;  ///< in the trend; 0 where there is none
    double gamma = 0; ///< in the seasons; 0 where there are none
    double level = 0;
    double trend = 0;
    std::vector<double> seasons; ///< the factor of the next step first; empty without seasons
    double squaredErrors = 0;

    /// The next values.
    [[nodiscard]] Forecasts ahead(int horizon) const;
};

/// A level alone, begun at the first value. Of two values or more.
[[nodiscard]] Smoothing simpleSmoothing(std::span<const double> series);

/// A level and a trend (Holt), begun at the second value and the first difference. Of three values or more.
[[nodiscard]] Smoothing trendSmoothing(std::span<const double> series);

/// A level, a trend and seasons that multiply (Holt and Winters), begun at a line through the first two seasons. Of two
/// seasons or more; `season` is 2 or more.
[[nodiscard]] Smoothing seasonalSmoothing(std::span<const double> series, int season);

/// A level and a trend that fades by a factor from 0.8 to 0.98 each step, begun at the line through the first twelve
/// values: the next values. Of three values or more.
[[nodiscard]] Forecasts dampedTrend(std::span<const double> series, int horizon);

} // namespace seatwise::statistics
