#include <cmath>
#include <numeric>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "statistics/chance.h"
#include "statistics/forecast.h"

// R89.

namespace seatwise::statistics::forecast_sums_test {
namespace {

using testing::ElementsAre;

TEST(ForecastSums, CountWhatIsLeftOfEachValue)
{
    const std::vector<double> values{100, 200, 400};
    const std::vector<double> kept{1, 0.5, 0.25};
    EXPECT_THAT(sumsOf(values, kept), ElementsAre(100, 250, 525)); // 400 + 200 / 2 + 100 / 4
}

TEST(ForecastSums, OfAConstantSeriesAreItsMultiplesForCertain)
{
    const std::vector<double> series(40, 50.0);
    const std::vector<double> kept(6, 1.0);
    const ForecastSums made = forecastSums(series, 1, kept).value();
    ASSERT_EQ(made.sums.size(), 6U);
    for (std::size_t i = 0; i < made.sums.size(); ++i) {
        EXPECT_NEAR(made.sums[i].mean, 50.0 * static_cast<double>(i + 1), 1e-6);
        EXPECT_NEAR(made.sums[i].spread, 0, 1e-6);
    }
}

/// Values around 1,000 by chance, and the 12 that follow them.
std::vector<double> byChance(std::uint64_t seed)
{
    Chance chance(seed);
    std::vector<double> series;
    for (int i = 0; i < 60 + 12; ++i)
        series.push_back(1'000 + 100 * chance.normal());
    return series;
}

TEST(ForecastSums, HoldTheSumsThatCome)
{
    int inside = 0;
    constexpr int all = 100;
    for (int i = 0; i < all; ++i) {
        const std::vector<double> series = byChance(static_cast<std::uint64_t>(i) + 1);
        const std::vector<double> kept(12, 1.0);
        const ForecastSum made = forecastSums(std::span(series).first(60), 12, kept).value().sums.back();
        const double came = std::accumulate(series.end() - 12, series.end(), 0.0);
        inside += std::abs(came - made.mean) <= 1.9979 * made.spread ? 1 : 0;
    }
    EXPECT_GE(inside, 85);
}

TEST(ForecastSums, AreNotMadeFromTooLittle)
{
    const std::vector<double> series(11, 50.0);
    const std::vector<double> kept(3, 1.0);
    EXPECT_FALSE(forecastSums(series, 1, kept));
}

} // namespace
} // namespace seatwise::statistics::forecast_sums_test
