#include "insights/day_spread.h"

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::day_spread_test {
namespace {

using namespace test;

TEST(DaySpread, HasTheMeanOfTheTwoInTheMiddleForItsMedian)
{
    const DaySpread days = spreadOf({30, 1, 4, 3});
    EXPECT_EQ(days.count, 4);
    EXPECT_EQ(days.median, quantity("3.5"));
    EXPECT_EQ(days.mean, quantity("9.5")); // 38 / 4
    EXPECT_EQ(days.shortest, 1);
    EXPECT_EQ(days.longest, 30);
}

TEST(DaySpread, RoundsItsMeanToTwoDecimals)
{
    EXPECT_EQ(spreadOf({1, 2, 2}).mean, quantity("1.67"));
    EXPECT_EQ(spreadOf({1, 2, 2}).median, quantity("2"));
}

TEST(DaySpread, SaysNothingOfNone)
{
    EXPECT_EQ(spreadOf({}), DaySpread{});
}

} // namespace
} // namespace seatwise::day_spread_test
