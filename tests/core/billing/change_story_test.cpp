#include "billing/change_story.h"

#include <gtest/gtest.h>

#include "billing/plan_change.h"
#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::change_story_test {

namespace {

using test::day;
using test::days;
using test::money;
using test::musicBook;
using test::select;

/// The story of a change from 200 Ensemble seats.
ChangeStory fromEnsemble(SeatCount to, Billing billing, const char* on, const PeriodStart& start = {})
{
    const Selection before = select("ensemble", 200, billing);
    const Selection after = select("ensemble", to, billing);
    return storyOf(musicBook(), before, after, start, changeSeats(musicBook(), before, to, day(on), start).value())
        .value();
}

// Published: 54.35 and 63.15 a month; the year is twelve of them.
TEST(ChangeStory, OfMonthlySeatsGoesOnWithTheNextMonth)
{
    const ChangeStory story = fromEnsemble(250, Billing::monthly, "2026-11-16");
    EXPECT_EQ(story.before, money("54.35"));
    EXPECT_EQ(story.after, money("63.15"));
    EXPECT_EQ(story.yearBefore, money("652.20"));
    EXPECT_EQ(story.yearAfter, money("757.80"));
    EXPECT_EQ(story.next, days("2026-12-01", "2026-12-31"));
    EXPECT_EQ(story.change.net, money("4.40")); // 31.58 − 27.18
}

TEST(ChangeStory, OfAnnualSeatsGoesOnWithTheNextYearOfTheContract)
{
    const PeriodStart contract{.contract = day("2025-07-01")};
    const ChangeStory more = fromEnsemble(250, Billing::annual, "2026-11-16", contract);
    EXPECT_EQ(more.before, money("652.20"));
    EXPECT_EQ(more.after, money("757.80"));
    EXPECT_EQ(more.yearAfter, money("757.80"));
    EXPECT_EQ(more.next, days("2027-07-01", "2028-06-30"));
    EXPECT_EQ(more.change.effective, day("2026-11-16"));
}

TEST(ChangeStory, OfFewerAnnualSeatsBeginsWithTheNextYear)
{
    const PeriodStart contract{.contract = day("2026-07-01")};
    const ChangeStory fewer = fromEnsemble(150, Billing::annual, "2026-11-16", contract);
    EXPECT_EQ(fewer.change.effective, day("2027-07-01"));
    EXPECT_TRUE(fewer.change.net.isZero());
    EXPECT_EQ(fewer.next, days("2027-07-01", "2028-06-30"));
    EXPECT_EQ(fewer.after, money("544.20")); // 12 × 45.35
}

TEST(ChangeStory, KeepsToTheDayOfAContractOfTheLastDayOfAMonth)
{
    Selection before = select("ensemble", 200);
    before.anchor = MonthlyAnchor::start;
    Selection after = before;
    after.seats = 250;
    const PeriodStart contract{.contract = day("2026-01-31")};
    const ChangeStory story = storyOf(musicBook(), before, after, contract,
                                      changeSeats(musicBook(), before, 250, day("2026-02-10"), contract).value())
                                  .value();
    EXPECT_EQ(story.next, days("2026-02-28", "2026-03-30"));
}

TEST(ChangeStory, OfALongerBillingBeginsItsPeriodsWithTheChange)
{
    const Selection before = select("ensemble", 200);
    const Selection after = select("ensemble", 200, Billing::annual);
    const PlanChange change = changePlan(musicBook(), {.current = before,
                                                       .toPlan = "ensemble",
                                                       .toSeats = 200,
                                                       .on = day("2026-11-21"),
                                                       .start = {},
                                                       .toBilling = Billing::annual})
                                  .value();
    const ChangeStory story = storyOf(musicBook(), before, after, {}, change.change.value()).value();
    EXPECT_EQ(story.before, money("54.35"));
    EXPECT_EQ(story.after, money("652.20"));
    EXPECT_EQ(story.yearBefore, story.yearAfter);
    EXPECT_EQ(story.next, days("2027-11-21", "2028-11-20"));
}

TEST(ChangeStory, OfATrialBeginsWithNothing)
{
    const Selection after = select("ensemble", 200);
    const test::Book made = musicBook();
    const PriceBook& book = made;
    const Plan& trial = *book.findPlan("prelude");
    const PeriodChange change = convertTrial(book, trial, day("2026-11-10"), after, day("2026-11-16")).value();
    const ChangeStory story = storyOf(book, std::nullopt, after, {.period = day("2026-11-10")}, change).value();
    EXPECT_TRUE(story.before.isZero());
    EXPECT_TRUE(story.yearBefore.isZero());
    EXPECT_EQ(story.after, money("54.35"));
    EXPECT_EQ(story.next, days("2026-12-01", "2026-12-31"));
}

/// R81.
TEST(ChangeStory, PricesThePeriodAfterTheOneThatRuns)
{
    test::Book book = musicBook();
    Promotion half;
    half.code = "HALF";
    half.name = "HALF";
    half.percent = Percent::whole(50);
    half.periods = 1;
    book.promotions.push_back(half);
    Selection before = select("ensemble", 200);
    before.offers.promotions = {"HALF"};
    Selection after = before;
    after.seats = 250;
    const ChangeStory story =
        storyOf(book, before, after, {}, changeSeats(book, before, 250, day("2026-11-16"), {}).value()).value();
    EXPECT_EQ(story.after, money("63.15")); // in full again
}

struct NumberCase
{
    const char* start;
    const char* on;
    Billing billing;
    MonthlyAnchor anchor;
    int number;
};

TEST(PeriodNumber, CountsFromTheStart)
{
    constexpr auto calendar = MonthlyAnchor::calendar;
    constexpr auto own = MonthlyAnchor::start;
    const NumberCase cases[] = {{"2026-07-15", "2026-07-15", Billing::monthly, calendar, 1},
                                {"2026-07-15", "2026-08-01", Billing::monthly, calendar, 2},
                                {"2026-07-15", "2026-08-14", Billing::monthly, own, 1},
                                {"2026-07-15", "2026-08-15", Billing::monthly, own, 2},
                                {"2026-07-15", "2027-07-14", Billing::annual, calendar, 1},
                                {"2026-07-15", "2027-07-15", Billing::annual, calendar, 2},
                                {"2026-07-15", "2026-10-15", Billing::quarterly, calendar, 2},
                                {"2026-07-15", "2026-07-01", Billing::monthly, calendar, 1},
                                {"2026-01-31", "2026-02-28", Billing::monthly, own, 2}};
    for (const NumberCase& row : cases) {
        Selection selection = select("ensemble", 200, row.billing);
        selection.start = day(row.start);
        EXPECT_EQ(periodNumber(selection, row.anchor, day(row.on)), row.number) << row.start << ' ' << row.on;
    }
    EXPECT_EQ(periodNumber(select("ensemble", 200), calendar, day("2026-07-01")), 1);
}

} // namespace

} // namespace seatwise::change_story_test
