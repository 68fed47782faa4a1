#include "statistics/wilson.h"

#include <cmath>

#include "statistics/normal.h"

namespace seatwise::statistics {

namespace {

Percent inPercent(double share)
{
    constexpr double hundredths = 10'000;
    constexpr std::int64_t hundredth = Percent::scale / 100;
    return Percent::fromUnits(std::llround(share * hundredths) * hundredth);
}

} // namespace

ShareWithLimits shareOf(std::int64_t some, std::int64_t all)
{
    const auto count = static_cast<double>(all);
    const double share = static_cast<double>(some) / count;
    const double square = ninetyFivePercent * ninetyFivePercent;
    const double middle = (share + square / (2 * count)) / (1 + square / count);
    const double reach = ninetyFivePercent / (1 + square / count) *
                         std::sqrt(share * (1 - share) / count + square / (4 * count * count));
    return {inPercent(share), inPercent(std::fmax(0, middle - reach)), inPercent(std::fmin(1, middle + reach))};
}

} // namespace seatwise::statistics
