#include "statistics/seasons.h"

#include <cmath>

#include "statistics/line.h"
#include "statistics/normal.h"

namespace seatwise::statistics {

namespace {

/// The correlations of a series with itself so many steps before, from one step on.
std::vector<double> correlations(std::span<const double> series, int steps)
{
    const double mean = meanOf(series);
    double all = 0;
    for (const double value : series)
        all += (value - mean) * (value - mean);
    std::vector<double> found;
    for (std::size_t step = 1; step <= static_cast<std::size_t>(steps); ++step) {
        double together = 0;
        for (std::size_t i = step; i < series.size(); ++i)
            together += (series[i] - mean) * (series[i - step] - mean);
        found.push_back(all > 0 ? together / all : 0);
    }
    return found;
}

} // namespace

std::vector<double> centredMeans(std::span<const double> series, int season)
{
    const auto length = static_cast<std::size_t>(season);
    const std::size_t half = length / 2;
    std::vector<double> means;
    for (std::size_t i = half; i + half < series.size(); ++i) {
        double sum = 0;
        for (std::size_t j = i - half; j <= i + half; ++j)
            sum += series[j];
        if (length % 2 == 0) // the ends belong to one place of the season, and count half each
            sum -= (series[i - half] + series[i + half]) / 2;
        means.push_back(sum / season);
    }
    return means;
}

std::vector<double> seasonalFactors(std::span<const double> series, int season)
{
    const auto length = static_cast<std::size_t>(season);
    std::vector<double> factors(length, 0);
    std::vector<int> counts(length, 0);
    const std::vector<double> means = centredMeans(series, season);
    for (std::size_t i = 0; i < means.size(); ++i) {
        const std::size_t at = i + length / 2;
        if (means[i] > 0) {
            factors[at % length] += series[at] / means[i];
            ++counts[at % length];
        }
    }
    for (std::size_t place = 0; place < length; ++place)
        factors[place] = counts[place] == 0 ? 1 : factors[place] / counts[place];
    const double mean = meanOf(factors);
    for (double& factor : factors)
        factor /= mean;
    return factors;
}

bool isSeasonal(std::span<const double> series, int season)
{
    if (season < 2 || series.size() < 2 * static_cast<std::size_t>(season))
        return false;
    const std::vector<double> found = correlations(series, season);
    double squares = 1;
    for (std::size_t i = 0; i + 1 < found.size(); ++i)
        squares += 2 * found[i] * found[i];
    return std::abs(found.back()) > ninetyPercent * std::sqrt(squares / static_cast<double>(series.size()));
}

} // namespace seatwise::statistics
