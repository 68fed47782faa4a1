#include "comparison/list_difference.h"

#include <gtest/gtest.h>

#include "comparison/raised_book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"

// R69: two lists, in what they differ and what that costs whom, in one value.

namespace seatwise::list_difference_test {

namespace {

using namespace test;

ListDifference raised()
{
    return differenceOf(musicBook(), musicBookWithTier2Raised()).value();
}

} // namespace

TEST(ListDifference, DrawsThePlanWhosePriceIsAnother)
{
    const ListDifference found = raised();
    EXPECT_EQ(found.shown, PlanId("ensemble"));
    EXPECT_EQ(found.billing, Billing::monthly);
    EXPECT_FALSE(found.changes.empty());
}

TEST(ListDifference, DrawsTheFirstPlanOfEqualListsAndNoneOfListsWithoutACommonOne)
{
    EXPECT_EQ(differenceOf(musicBook(), musicBook()).value().shown, PlanId("prelude"));
    const auto apart = differenceOf(musicBook(), bookOf(seats(perUnit("1"))));
    EXPECT_EQ(apart.value().shown, PlanId());
    EXPECT_TRUE(apart.value().impact.empty());
}

TEST(ListDifference, IsRefusedForTwoCurrencies)
{
    Book other = musicBook();
    other.currency = {"EUR", 2};
    EXPECT_FALSE(differenceOf(musicBook(), other));
}

// 40.13 for 121 seats and 61.37 for 239 before, so 0.02 and 2.38 more; from 240 on 2.40, of 75,000 seats 0.06 %.
TEST(ListDifference, IsARowOfCsvForEachIntervalOfSeats)
{
    const std::string csv = csvOf(raised().impact, 2);
    EXPECT_EQ(csv.find("plan,billing,from,to,direction,least,most,least_percent,most_percent\n"), 0U);
    EXPECT_NE(csv.find("\nensemble,monthly,121,239,more,0.02,2.38,0.05,3.88\n"), std::string::npos) << csv;
    EXPECT_NE(csv.find("\nensemble,monthly,240,,more,2.40,2.40,0.06,3.90\n"), std::string::npos) << csv;
}

} // namespace seatwise::list_difference_test
