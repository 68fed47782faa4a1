#include "statistics/wilson.h"

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::statistics::wilson_test {
namespace {

using namespace seatwise::test;

// R 4.2.2: prop.test(3, 10, correct = FALSE) gives 0.1077913 to 0.6032219.
TEST(Wilson, HasThePublishedLimits)
{
    EXPECT_EQ(shareOf(3, 10), (ShareWithLimits{percent("30"), percent("10.78"), percent("60.32")}));
}

// z² / (n + z²) = 3.8415 / 13.8415.
TEST(Wilson, LeavesRoomWhereNobodyOrEverybodyDidIt)
{
    EXPECT_EQ(shareOf(0, 10), (ShareWithLimits{percent("0"), percent("0"), percent("27.75")}));
    EXPECT_EQ(shareOf(10, 10), (ShareWithLimits{percent("100"), percent("72.25"), percent("100")}));
}

} // namespace
} // namespace seatwise::statistics::wilson_test
