#include "statistics/methods.h"

#include <algorithm>

#include "statistics/line.h"
#include "statistics/seasons.h"

namespace seatwise::statistics {

namespace {

Forecasts combined(std::span<const double> series, int season, int horizon)
{
    std::vector<double> level(series.begin(), series.end());
    std::vector<double> factors{1};
    if (isSeasonal(series, season)) {
        factors = seasonalFactors(series, season);
        if (std::ranges::min(factors) <= 0)
            factors = {1};
    }
    for (std::size_t i = 0; i < level.size(); ++i)
        level[i] /= factors[i % factors.size()];
    const Forecasts first = theta(level, horizon);
    const Forecasts second = dampedTrend(level, horizon);
    Forecasts values;
    for (std::size_t i = 0; i < first.size(); ++i)
        values.push_back((first[i] + second[i]) / 2 * factors[(level.size() + i) % factors.size()]);
    return values;
}

} // namespace

std::string_view toString(Method method) noexcept
{
    switch (method) {
    case Method::combined:
        return "theta+damped";
    case Method::simple:
        return "ses";
    case Method::trend:
        return "holt";
    case Method::seasonal:
        return "holt-winters";
    }
    return {};
}

std::size_t fewestValues(Method method, int season) noexcept
{
    constexpr std::size_t few = 4;
    return method == Method::seasonal ? 2 * static_cast<std::size_t>(season) + 1 : few;
}

Forecasts theta(std::span<const double> series, int horizon)
{
    const Line line = lineThrough(series);
    std::vector<double> doubled;
    doubled.reserve(series.size());
    for (std::size_t i = 0; i < series.size(); ++i)
        doubled.push_back(2 * series[i] - line.at(static_cast<double>(i)));
    const double level = simpleSmoothing(doubled).level;
    Forecasts values;
    for (int step = 0; step < horizon; ++step)
        values.push_back((level + line.at(static_cast<double>(series.size()) + step)) / 2);
    return values;
}

Forecasts nextValues(Method method, std::span<const double> series, int season, int horizon)
{
    Forecasts values;
    switch (method) {
    case Method::combined:
        values = combined(series, season, horizon);
        break;
    case Method::simple:
        values = simpleSmoothing(series).ahead(horizon);
        break;
    case Method::trend:
        values = trendSmoothing(series).ahead(horizon);
        break;
    case Method::seasonal:
        values = seasonalSmoothing(series, season).ahead(horizon);
        break;
    }
    for (double& value : values)
        value = std::max(value, 0.0);
    return values;
}

} // namespace seatwise::statistics
