#include "statistics/smoothing.h"

#include <gtest/gtest.h>

#include "statistics/published_series.h"

namespace seatwise::statistics::smoothing_test {
namespace {

// The figures are those of R 4.2.2.

constexpr double within = 0.0001;

void expectNear(const Forecasts& values, const std::vector<double>& expected)
{
    ASSERT_EQ(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_NEAR(values[i], expected[i], within * expected[i]) << i;
}

TEST(Smoothing, OfALevelIsThatOfRForTheNile)
{
    const Smoothing smoothing = simpleSmoothing(test::nile);
    EXPECT_NEAR(smoothing.alpha, 0.24656, within * 0.24656);
    EXPECT_NEAR(smoothing.level, 805.0389, within * 805.0389);
    EXPECT_NEAR(smoothing.squaredErrors, 2038872, within * 2038872);
}

TEST(Smoothing, OfATrendIsThatOfRForThePeopleOfTheStates)
{
    const Smoothing smoothing = trendSmoothing(test::peopleOfTheStates);
    EXPECT_NEAR(smoothing.alpha, 1, within);
    EXPECT_NEAR(smoothing.beta, 0.7709, within * 0.7709);
    EXPECT_NEAR(smoothing.level, 203.2, within * 203.2);
    EXPECT_NEAR(smoothing.trend, 24.29044, within * 24.29044);
    expectNear(smoothing.ahead(3), {227.4904, 251.7809, 276.0713});
}

TEST(Smoothing, OfSeasonsIsThatOfRForThePassengers)
{
    const Smoothing smoothing = seasonalSmoothing(test::airPassengers, 12);
    EXPECT_NEAR(smoothing.alpha, 0.2755925, within * 0.2755925);
    EXPECT_NEAR(smoothing.gamma, 0.8707292, within * 0.8707292);
    EXPECT_NEAR(smoothing.level, 469.3232, within * 469.3232);
    EXPECT_NEAR(smoothing.trend, 3.0215391, within * 3.0215391);
    expectNear(smoothing.ahead(12), {447.0559, 419.7123, 464.8671, 496.0839, 507.5326, 575.4509, 666.5923, 657.9137,
                                     550.3088, 492.9853, 420.2073, 465.6345});
}

// Where R's search ends a little before the least sum of squares.
TEST(Smoothing, OfSeasonsHasAWeightOfTheTrendCloseToThatOfR)
{
    EXPECT_NEAR(seasonalSmoothing(test::airPassengers, 12).beta, 0.03269295, 0.0005 * 0.03269295);
}

TEST(DampedTrend, FadesWithTheSteps)
{
    std::vector<double> series;
    for (int i = 0; i < 30; ++i)
        series.push_back(100 + 10 * i);
    const Forecasts values = dampedTrend(series, 3);
    EXPECT_GT(values[1] - values[0], values[2] - values[1]);
    EXPECT_GT(values[2], values[1]);
}

} // namespace
} // namespace seatwise::statistics::smoothing_test
