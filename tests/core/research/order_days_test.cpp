#include "research/order_days.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"

namespace seatwise::order_days_test {

namespace {

using namespace std::chrono;
using test::day;
using testing::ElementsAre;

/// June has 30 days.
TEST(OrderDays, OrderByTheLeadBeforeTheFirstDay)
{
    EXPECT_EQ(orderBy(day("2026-07-01"), 30), day("2026-06-01"));
    EXPECT_EQ(orderBy(day("2026-07-01"), 0), day("2026-07-01"));
}

TEST(OrderDays, AnOrderOfTheLastDayIsInTime)
{
    EXPECT_FALSE(isTooLate(day("2026-07-01"), 30, day("2026-06-01")));
    EXPECT_TRUE(isTooLate(day("2026-07-01"), 30, day("2026-06-02")));
}

/// 27 days to 31 March, and 3.
TEST(OrderDays, AnOrderReachesTheDayTheLeadLater)
{
    EXPECT_EQ(earliestFirstDay(day("2026-03-04"), 30), day("2026-04-03"));
}

TEST(OrderDays, TheYearsOfABudgetFollowTheOneOfTheStart)
{
    EXPECT_THAT(yearsAfter(day("2026-03-04"), July / 1, 2), ElementsAre(day("2026-07-01"), day("2027-07-01")));
    EXPECT_THAT(yearsAfter(day("2026-07-01"), July / 1, 1), ElementsAre(day("2027-07-01")));
}

TEST(OrderDays, TheNextYearIsTheFirstThatAnOrderReaches)
{
    EXPECT_EQ(nextYearInTime(day("2026-03-04"), July / 1, 30, day("2026-06-01")), day("2026-07-01"));
    EXPECT_EQ(nextYearInTime(day("2026-03-04"), July / 1, 30, day("2026-06-02")), day("2027-07-01"));
    EXPECT_EQ(nextYearInTime(day("2026-03-04"), July / 1, 30, day("2028-06-02")), day("2029-07-01"));
}

} // namespace

} // namespace seatwise::order_days_test
