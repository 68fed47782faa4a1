#include "district/summer.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::summer_test {

namespace {

using test::day;
using test::days;
using test::money;
using test::musicBook;

Selection fromSeptember(Billing billing = Billing::monthly)
{
    Selection selection = test::select("ensemble", 200, billing);
    selection.start = day("2026-09-01");
    return selection;
}

SummerComparison compared(const Period& summer)
{
    return compareSummers(musicBook(), fromSeptember(), summer).value();
}

Money costOf(const SummerComparison& comparison, SummerStrategy strategy)
{
    return comparison.options[static_cast<std::size_t>(strategy)].cost;
}

TEST(Summer, PayingThroughCostsTwelveMonths)
{
    EXPECT_EQ(costOf(compared(days("2027-07-01", "2027-08-31")), SummerStrategy::payThrough), money("652.20"));
}

// "200 seats for ten paid months cost $543.50".
TEST(Summer, PausingTwoMonthsCostsTen)
{
    EXPECT_EQ(costOf(compared(days("2027-07-01", "2027-08-31")), SummerStrategy::pause), money("543.50"));
}

TEST(Summer, CancellingForWholeMonthsCostsTheSameAsPausing)
{
    EXPECT_EQ(costOf(compared(days("2027-07-01", "2027-08-31")), SummerStrategy::cancelAndResume), money("543.50"));
}

/// R49.
TEST(Summer, OfTwoEqualStrategiesTheEarlierWins)
{
    EXPECT_EQ(compared(days("2027-07-01", "2027-08-31")).cheapest, SummerStrategy::pause);
}

// 10 June to 20 August: June has 9 active days of 30, August 11 of 31.
TEST(Summer, PausingBillsTheActiveDaysOfTheMonthsAtItsEnds)
{
    EXPECT_EQ(costOf(compared(days("2027-06-10", "2027-08-20")), SummerStrategy::pause), money("524.75"));
}

// A cancellation of June takes effect on 30 June, so June is paid in full.
TEST(Summer, CancellingPaysTheMonthInWhichTheSummerBegins)
{
    EXPECT_EQ(costOf(compared(days("2027-06-10", "2027-08-20")), SummerStrategy::cancelAndResume), money("562.79"));
}

TEST(Summer, CancellingForLessThanAMonthSavesNothing)
{
    EXPECT_EQ(costOf(compared(days("2027-07-10", "2027-07-20")), SummerStrategy::cancelAndResume), money("652.20"));
}

TEST(Summer, GivesTheRuleBehindTheWinner)
{
    EXPECT_EQ(compared(days("2027-07-01", "2027-08-31")).reason.english(),
              "A pause bills active days only: 62 days are not billed. It costs $543.50, $108.70 less than paying "
              "through.");
}

TEST(Summer, CancellingLosesTheTermDiscount)
{
    test::Book book = musicBook();
    book.termDiscounts = {{3, Percent::whole(10)}};
    Selection selection = fromSeptember();
    selection.termYears = 3;
    const auto comparison = compareSummers(book, selection, days("2027-07-01", "2027-08-31"));
    EXPECT_EQ(costOf(*comparison, SummerStrategy::pause), money("489.10"));
    EXPECT_EQ(costOf(*comparison, SummerStrategy::cancelAndResume), money("543.50"));
}

TEST(Summer, IsComparedForMonthlyBilling)
{
    EXPECT_EQ(
        compareSummers(musicBook(), fromSeptember(Billing::annual), days("2027-07-01", "2027-08-31")).error().kind,
        Error::Kind::usage);
}

TEST(Summer, LiesInTheYear)
{
    EXPECT_EQ(compareSummers(musicBook(), fromSeptember(), days("2027-08-01", "2027-09-01")).error().kind,
              Error::Kind::usage);
}

TEST(NextSummer, BeginsAfterTheDay)
{
    EXPECT_EQ(summerAfter(Rules{}, day("2026-06-30")), days("2026-07-01", "2026-08-31"));
    EXPECT_EQ(summerAfter(Rules{}, day("2026-07-01")), days("2027-07-01", "2027-08-31"));
}

TEST(NextSummer, OfTheSouthGoesOverNewYear)
{
    using namespace std::chrono;
    Rules rules;
    rules.summerPause = SummerPause{December / 15, January / 31};
    EXPECT_EQ(summerAfter(rules, day("2026-09-01")), days("2026-12-15", "2027-01-31"));
}

} // namespace

} // namespace seatwise::summer_test
