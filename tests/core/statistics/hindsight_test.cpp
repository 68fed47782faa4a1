#include "statistics/hindsight.h"

#include <gtest/gtest.h>

#include <vector>

// R89.

namespace seatwise::statistics::hindsight_test {
namespace {

TEST(PastForecasts, KnowOnlyTheValuesBeforeEach)
{
    std::vector<double> series;
    for (int month = 0; month < 30; ++month)
        series.push_back(100 + month);
    const std::vector<PastForecast> calm = pastForecasts(series, 6, 1);
    ASSERT_EQ(calm.size(), 6U);
    EXPECT_EQ(calm.front().place, 24U);
    EXPECT_EQ(calm.back().value, 129);
    series.back() = 1000; // which nobody could know
    const std::vector<PastForecast> shaken = pastForecasts(series, 6, 1);
    EXPECT_EQ(shaken.back().point.mean, calm.back().point.mean);
    EXPECT_TRUE(calm.back().isWithin95());
    EXPECT_FALSE(shaken.back().isWithin95());
}

TEST(PastForecasts, LeaveOutTheValuesBeforeWhichThereAreTooFew)
{
    const std::vector<double> series(14, 50.0);
    const std::vector<PastForecast> found = pastForecasts(series, 12, 1);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().place, 12U);
}

TEST(PastForecasts, OfNoSeriesAreNone)
{
    EXPECT_TRUE(pastForecasts({}, 12, 12).empty());
}

} // namespace
} // namespace seatwise::statistics::hindsight_test
