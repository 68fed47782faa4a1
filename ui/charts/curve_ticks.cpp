#include "charts/curve_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace seatwise::ui {

namespace {

using Mantissas = std::vector<double>;

std::vector<double> decadeTicks(const AxisRange& range, const Mantissas& mantissas, int everyDecades)
{
    std::vector<double> ticks;
    const int first = int(std::floor(std::log10(range.low)));
    const int last = int(std::ceil(std::log10(range.high)));
    const double slack = 1e-9;
    for (int decade = first; decade <= last; ++decade) {
        if (decade % everyDecades != 0)
            continue;
        for (const double mantissa : mantissas) {
            const double tick = mantissa * std::pow(10.0, decade);
            if (tick >= range.low * (1 - slack) && tick <= range.high * (1 + slack))
                ticks.push_back(tick);
        }
    }
    return ticks;
}

double roundStep(double atLeast)
{
    const double decade = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double mantissa : {1.0, 2.0, 5.0})
        if (mantissa * decade >= atLeast * (1 - 1e-9))
            return mantissa * decade;
    return 10.0 * decade;
}

std::vector<double> evenTicks(const AxisRange& range, int most)
{
    const double span = range.high - range.low;
    if (!(span > 0) || most < 1)
        return {range.low};
    double step = roundStep(span / most);
    while (std::floor(range.high / step + 1e-9) - std::ceil(range.low / step - 1e-9) + 1 > most)
        step = roundStep(step * 1.1);
    std::vector<double> ticks;
    for (double index = std::ceil(range.low / step - 1e-9); index * step <= range.high + step * 1e-9; ++index)
        ticks.push_back(index * step);
    return ticks;
}

} // namespace

double AxisRange::fraction(double value) const
{
    if (logarithmic)
        return std::log(value / low) / std::log(high / low);
    return (value - low) / (high - low);
}

double AxisRange::at(double share) const
{
    return logarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
}

bool isPlottable(double value, bool logarithmic)
{
    return std::isfinite(value) && (!logarithmic || value > 0);
}

std::vector<double> valueTicks(const AxisRange& range, int most)
{
    if (!range.logarithmic || range.high / range.low < 6.0)
        return evenTicks(range, most);
    for (const Mantissas& mantissas : {Mantissas{1, 2, 5}, Mantissas{1, 3}, Mantissas{1}}) {
        auto ticks = decadeTicks(range, mantissas, 1);
        if (int(ticks.size()) <= most)
            return ticks;
    }
    for (int every = 2;; ++every) {
        auto ticks = decadeTicks(range, {1}, every);
        if (int(ticks.size()) <= std::max(1, most))
            return ticks;
    }
}

std::vector<double> bandTicks(const AxisRange& range, const std::vector<double>& boundaries,
                              const std::function<double(double)>& extent, double gap)
{
    std::vector<double> candidates{range.low, range.high};
    candidates.insert(candidates.end(), boundaries.begin(), boundaries.end());
    const auto fill = range.logarithmic ? decadeTicks(range, {1, 2, 5}, 1) : evenTicks(range, 8);
    candidates.insert(candidates.end(), fill.begin(), fill.end());

    std::vector<double> placed;
    const auto touches = [&](double a, double b) {
        return std::abs(range.fraction(a) - range.fraction(b)) < (extent(a) + extent(b)) / 2 + gap;
    };
    for (const double value : candidates) {
        if (!isPlottable(value, range.logarithmic) || value < range.low || value > range.high)
            continue;
        if (std::none_of(placed.begin(), placed.end(), [&](double other) { return touches(value, other); }))
            placed.push_back(value);
    }
    std::sort(placed.begin(), placed.end());
    return placed;
}

} // namespace seatwise::ui
