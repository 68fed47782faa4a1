#include "statistics/departures.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace seatwise::statistics::departures_test {
namespace {

using testing::Each;
using testing::ElementsAre;

/// Of whom 1 / (1 + renewals) are left: 1, 1/2, 1/3, 1/4.
LeavingChance harmonic(double times = 1)
{
    return {RetentionFit{RetentionModel::sbg, 1, 1, 1, 0}, 60, times};
}

TEST(LeavingChance, IsThatOfTheRenewalWithWhichAYearEnds)
{
    EXPECT_NEAR(harmonic().at(12, 12), 1.0 / 2, 1e-9);
    EXPECT_NEAR(harmonic().at(24, 12), 1.0 / 3, 1e-9);
    EXPECT_NEAR(harmonic().at(36, 36), 1.0 / 4, 1e-9); // the last of three years counts
}

TEST(LeavingChance, IsSharedOutEvenlyAmongTheMonthsBetweenTwoRenewals)
{
    EXPECT_NEAR(harmonic().at(1, 1), 1 - std::pow(0.5, 1.0 / 12), 1e-9);
    EXPECT_NEAR(harmonic().at(12, 1), 1 - std::pow(0.5, 1.0 / 12), 1e-9);
    EXPECT_NEAR(harmonic().at(24, 3), 1 - std::pow(2.0 / 3, 1.0 / 4), 1e-9);
    EXPECT_NEAR(harmonic().keptAt(24, 1), 1.0 / 3, 1e-9);
    EXPECT_NEAR(harmonic().keptAt(23, 12), 1.0 / 2, 1e-9);
}

TEST(LeavingChance, IsMultipliedUpToCertainty)
{
    EXPECT_NEAR(harmonic(1.5).at(12, 12), 3.0 / 4, 1e-9);
    EXPECT_EQ(harmonic(3).at(12, 12), 1);
    EXPECT_EQ(harmonic(0).at(12, 12), 0);
}

/// One who has been there for 9 months, can leave in 3 and pays 1,200, from the fifth month on 300 more.
Holdings oneOfAYear()
{
    return {{{9, 3, 12}}, {{0, 1'200, {{5, 300}}}}};
}

TEST(Departures, TakeWhatTheCustomerWouldBringOnAverage)
{
    EXPECT_THAT(meanLosses(oneOfAYear(), harmonic(), 6), ElementsAre(0, 0, 600, 600, 750, 750));
}

TEST(Departures, TakeAllOfACustomerOrNothing)
{
    Chance chance(1);
    const std::vector<LeavingChance> chances{harmonic()};
    int left = 0;
    for (const std::vector<std::int64_t>& lost : drawnLosses(oneOfAYear(), chances, 6, 1'000, chance)) {
        if (lost.back() == 0) {
            EXPECT_THAT(lost, Each(0));
        } else {
            EXPECT_THAT(lost, ElementsAre(0, 0, 1'200, 1'200, 1'500, 1'500));
            ++left;
        }
    }
    EXPECT_NEAR(left, 500, 50);
}

/// Customers of many ages and amounts, who can leave each month, quarter or year.
Holdings many()
{
    Holdings holdings;
    for (const int every : {1, 3, 12})
        for (int age = 0; age < 24; ++age) {
            holdings.leaving.push_back({age, every - age % every, every});
            for (int i = 1; i <= 10; ++i)
                holdings.held.push_back({holdings.leaving.size() - 1, 100 * i, {{6, 10 * i}}});
        }
    return holdings;
}

TEST(Departures, AreOnAverageWhatTheChanceSays)
{
    Chance chance(2);
    constexpr int runs = 2'000;
    const std::vector<LeavingChance> chances{harmonic()};
    const auto drawn = drawnLosses(many(), chances, 24, runs, chance);
    const std::vector<double> means = meanLosses(many(), harmonic(), 24);
    for (std::size_t month = 0; month < means.size(); ++month) {
        double sum = 0;
        for (const std::vector<std::int64_t>& lost : drawn)
            sum += static_cast<double>(lost[month]);
        EXPECT_NEAR(sum / runs, means[month], 0.01 * means[month] + 5) << month;
    }
}

TEST(Departures, AreTheSameForASeedAndOthersForAnother)
{
    Chance one(3);
    Chance again(3);
    Chance other(4);
    const std::vector<LeavingChance> chances{harmonic(), harmonic(1.1)};
    const auto drawn = drawnLosses(many(), chances, 24, 50, one);
    EXPECT_EQ(drawn, drawnLosses(many(), chances, 24, 50, again));
    EXPECT_NE(drawn, drawnLosses(many(), chances, 24, 50, other));
}

TEST(Departures, AreNoneWhereNobodyLeaves)
{
    Chance chance(5);
    const std::vector<LeavingChance> chances{harmonic(0)};
    for (const std::vector<std::int64_t>& lost : drawnLosses(many(), chances, 24, 20, chance))
        EXPECT_THAT(lost, Each(0));
    EXPECT_THAT(meanLosses(many(), harmonic(0), 24), Each(0));
}

} // namespace
} // namespace seatwise::statistics::departures_test
