#pragma once

#include <span>
#include <string_view>

#include "statistics/smoothing.h"

namespace seatwise::statistics {

/// How the next values of a series are found.
enum class Method {
    combined, ///< the mean of Theta and a damped trend, both of the series without its seasons
    simple,   ///< simpleSmoothing()
    trend,    ///< trendSmoothing()
    seasonal, ///< seasonalSmoothing()
};

/// "theta+damped", "ses", "holt", "holt-winters".
[[nodiscard]] std::string_view toString(Method method) noexcept;

/// The fewest values that a method needs.
[[nodiscard]] std::size_t fewestValues(Method method, int season) noexcept;

/// Theta: half the slope of the series, on the level of a smoothing of twice its distance from its line.
[[nodiscard]] Forecasts theta(std::span<const double> series, int horizon);

/// The next values of a series, none below 0. `season` is the number of values of a season, 1 where there is none. Of
/// fewestValues() or more.
[[nodiscard]] Forecasts nextValues(Method method, std::span<const double> series, int season, int horizon);

} // namespace seatwise::statistics
