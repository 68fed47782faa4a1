#include "statistics/survival.h"

#include <algorithm>
#include <cmath>

#include "statistics/normal.h"

namespace seatwise::statistics {

std::vector<SurvivalPoint> survivalOf(std::vector<Lifetime> lifetimes)
{
    std::ranges::sort(lifetimes, {}, &Lifetime::time);
    std::vector<SurvivalPoint> points;
    double survival = 1;
    double variance = 0; // of the logarithm
    for (auto from = lifetimes.begin(); from != lifetimes.end();) {
        const auto to = std::ranges::upper_bound(from, lifetimes.end(), from->time, {}, &Lifetime::time);
        const auto atRisk = static_cast<double>(lifetimes.end() - from);
        const auto events =
            static_cast<double>(std::count_if(from, to, [](const Lifetime& life) { return life.ended; }));
        if (events > 0) {
            survival *= 1 - events / atRisk;
            SurvivalPoint point{from->time, static_cast<int>(atRisk), static_cast<int>(events), survival};
            if (events < atRisk) {
                variance += events / (atRisk * (atRisk - events));
                point.standardError = survival * std::sqrt(variance);
                const double reach = ninetyFivePercent * std::sqrt(variance) / std::abs(std::log(survival));
                point.low = std::pow(survival, std::exp(reach));
                point.high = std::pow(survival, std::exp(-reach));
            }
            points.push_back(point);
        }
        from = to;
    }
    return points;
}

} // namespace seatwise::statistics
