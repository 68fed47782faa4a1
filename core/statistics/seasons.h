#pragma once

#include <span>
#include <vector>

namespace seatwise::statistics {

/// The means of a season around each value that has half a season on either side: the first is that of the value at
/// half a season. Of one season and one value or more.
[[nodiscard]] std::vector<double> centredMeans(std::span<const double> series, int season);

/// What each place of a season is of the mean around it, the first place that of the first value; their mean is 1. 1
/// where nothing is known of a place.
[[nodiscard]] std::vector<double> seasonalFactors(std::span<const double> series, int season);

/// Whether a series of two seasons or more repeats itself by the season: its correlation with itself a season before is
/// more than chance gives in nine of ten series.
[[nodiscard]] bool isSeasonal(std::span<const double> series, int season);

} // namespace seatwise::statistics
