#include "statistics/smoothing.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "statistics/line.h"
#include "statistics/minimum.h"
#include "statistics/seasons.h"

namespace seatwise::statistics {

namespace {

double asWeight(double number)
{
    return std::clamp(number, 0.0, 1.0);
}

/// Lets a smoothing that has been begun go over the series from a place on.
Smoothing smoothed(Smoothing from, std::span<const double> series)
{
    std::size_t next = 0;
    from.squaredErrors = 0;
    for (const double value : series) {
        const double factor = from.seasons.empty() ? 1 : from.seasons[next];
        const double before = from.level;
        const double error = value - (before + from.trend) * factor;
        from.squaredErrors += error * error;
        from.level = from.alpha * value / factor + (1 - from.alpha) * (before + from.trend);
        from.trend = from.beta * (from.level - before) + (1 - from.beta) * from.trend;
        if (!from.seasons.empty()) {
            from.seasons[next] = from.gamma * value / from.level + (1 - from.gamma) * factor;
            next = (next + 1) % from.seasons.size();
        }
    }
    std::rotate(from.seasons.begin(), from.seasons.begin() + static_cast<std::ptrdiff_t>(next), from.seasons.end());
    return from;
}

/// The smoothing of a beginning with the best of so many weights: of the level, the trend, the seasons.
Smoothing fitted(const Smoothing& begun, std::span<const double> series, std::size_t weights)
{
    const auto weighted = [&begun](std::span<const double> at) {
        Smoothing smoothing = begun;
        smoothing.alpha = asWeight(at[0]);
        smoothing.beta = at.size() > 1 ? asWeight(at[1]) : 0;
        smoothing.gamma = at.size() > 2 ? asWeight(at[2]) : 0;
        return smoothing;
    };
    const Objective squares = [&](std::span<const double> at) { return smoothed(weighted(at), series).squaredErrors; };
    std::optional<Minimum> least; // there may be several, and which is found depends on where one begins
    for (std::vector<double> start : {std::vector{0.3, 0.1, 0.1}, std::vector{0.9, 0.6, 0.6}}) {
        start.resize(weights);
        Minimum found = minimumOf(squares, std::move(start), 0.1);
        if (!least || found.value < least->value)
            least = std::move(found);
    }
    return smoothed(weighted(least->at), series);
}

struct Damping
{
    double alpha = 0;
    double beta = 0;
    double fade = 0;
    double level = 0;
    double trend = 0;
    double squaredErrors = 0;
};

Damping damped(Damping from, std::span<const double> series)
{
    for (const double value : series) {
        const double expected = from.level + from.fade * from.trend;
        const double error = value - expected;
        from.squaredErrors += error * error;
        from.level = expected + from.alpha * error;
        from.trend = from.fade * from.trend + from.alpha * from.beta * error;
    }
    return from;
}

} // namespace

Forecasts Smoothing::ahead(int horizon) const
{
    Forecasts values;
    for (int step = 1; step <= horizon; ++step) {
        const double factor = seasons.empty() ? 1 : seasons[static_cast<std::size_t>(step - 1) % seasons.size()];
        values.push_back((level + step * trend) * factor);
    }
    return values;
}

Smoothing simpleSmoothing(std::span<const double> series)
{
    Smoothing begun;
    begun.level = series[0];
    const std::span<const double> rest = series.subspan(1);
    const Minimum least = minimumOf(
        [&](std::span<const double> at) {
            const double alpha = asWeight(at[0]);
            double level = begun.level;
            double squares = 0;
            for (const double value : rest) {
                const double error = value - level;
                squares += error * error;
                level += alpha * error;
            }
            return squares;
        },
        {0.3}, 0.1, 1e-6);
    begun.alpha = asWeight(least.at[0]);
    return smoothed(begun, rest);
}

Smoothing trendSmoothing(std::span<const double> series)
{
    Smoothing begun;
    begun.level = series[1];
    begun.trend = series[1] - series[0];
    return fitted(begun, series.subspan(2), 2);
}

Smoothing seasonalSmoothing(std::span<const double> series, int season)
{
    const auto length = static_cast<std::size_t>(season);
    const std::span<const double> first = series.first(2 * length);
    const Line line = lineThrough(centredMeans(first, season));
    Smoothing begun;
    begun.level = line.at(-1);
    begun.trend = line.slope;
    begun.seasons = seasonalFactors(first, season);
    return fitted(begun, series.subspan(length), 3);
}

Forecasts dampedTrend(std::span<const double> series, int horizon)
{
    constexpr std::size_t begun = 12;
    const Line line = lineThrough(series.first(std::min(series.size(), begun)));
    const auto from = [&line](std::span<const double> at) {
        return Damping{asWeight(at[0]), asWeight(at[1]), std::clamp(at[2], 0.8, 0.98), line.at(-1), line.slope, 0};
    };
    constexpr double roughly = 1e-3;
    constexpr int steps = 150;
    const Minimum least = minimumOf([&](std::span<const double> at) { return damped(from(at), series).squaredErrors; },
                                    {0.3, 0.1, 0.9}, 0.1, roughly, steps);
    const Damping end = damped(from(least.at), series);
    Forecasts values;
    double fade = 1;
    double reach = 0;
    for (int step = 0; step < horizon; ++step) {
        fade *= end.fade;
        reach += fade;
        values.push_back(end.level + reach * end.trend);
    }
    return values;
}

} // namespace seatwise::statistics
