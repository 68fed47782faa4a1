#include "credits/usage_list.h"

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::expected_use_test {

namespace {

using std::chrono::month;
using std::chrono::year;

ExpectedUse use(CreditCount usual, const char* growth, int months)
{
    return {usual, test::percent(growth), months, year{2026} / month{11}};
}

TEST(ExpectedUse, StaysTheSameWithoutGrowth)
{
    EXPECT_EQ(expectedUse(use(60, "0", 3)),
              (std::vector<MonthlyUse>{{"2026-11", 60}, {"2026-12", 60}, {"2027-01", 60}}));
}

// 100, 110, 121, 133.1
TEST(ExpectedUse, GrowsFromMonthToMonth)
{
    EXPECT_EQ(expectedUse(use(100, "10", 4))->at(3).used, 133);
}

// 10 × 1.02 ^ 23 = 15.77; rounded to whole credits each month it would stay 10.
TEST(ExpectedUse, GrowsFromSmallNumbersToo)
{
    EXPECT_EQ(expectedUse(use(10, "2", 24))->back().used, 16);
}

TEST(ExpectedUse, MayShrinkToNothing)
{
    EXPECT_EQ(expectedUse(use(60, "-100", 2))->back().used, 0);
}

TEST(ExpectedUse, NamesTheMonthThatGrowsBeyondAllCredits)
{
    const auto refusal = expectedUse(use(maxCredits, "1", 2));
    ASSERT_FALSE(refusal);
    EXPECT_EQ(refusal.error().message.english(),
              "with this growth 2026-12 would use more than the 1,000,000,000 credits that a month may have");
}

TEST(ExpectedUse, IsNeverBelowZero)
{
    EXPECT_EQ(expectedUse(use(-1, "0", 2)).error().message.english(),
              "credits used in a month must be 0 to 1,000,000,000, not \u22121");
}

} // namespace

} // namespace seatwise::expected_use_test
