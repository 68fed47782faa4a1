#include "billing/schedule.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::pause_effect_test {

namespace {

using namespace std::chrono;
using test::day;
using test::money;

ScheduleRequest summerOff(Billing billing, std::string_view start)
{
    ScheduleRequest request;
    request.selection = test::select("ensemble", 200, billing);
    request.selection.start = day(start);
    request.pause = SummerPause{July / 1, August / 31};
    return request;
}

// 200 seats are 54.35 a month: ten paid months are 543.50, and two more would make it 652.20.
TEST(PauseEffect, OfTwoSummerMonthsSavesTwoOfTwelve)
{
    const PauseEffect effect = pauseEffect(test::musicBook(), summerOff(Billing::monthly, "2026-09-01")).value();
    EXPECT_EQ(effect.with, money("543.50"));
    EXPECT_EQ(effect.without, money("652.20"));
    EXPECT_EQ(effect.saving, money("108.70"));
    EXPECT_EQ(effect.invoices, 10);
    EXPECT_EQ(effect.daysAdded, 0);
    EXPECT_EQ(effect.lastDay, day("2027-06-30"));
}

// "annual billing extends the period by the days paused"; July and August have 62.
TEST(PauseEffect, OfAnAnnualPeriodAddsItsDays)
{
    const PauseEffect effect = pauseEffect(test::musicBook(), summerOff(Billing::annual, "2026-09-01")).value();
    EXPECT_TRUE(effect.saving.isZero());
    EXPECT_EQ(effect.with, money("652.20"));
    EXPECT_EQ(effect.daysAdded, 62);
    EXPECT_EQ(effect.lastDay, day("2027-11-01"));
}

TEST(PauseEffect, NeedsAPause)
{
    ScheduleRequest request = summerOff(Billing::monthly, "2026-09-01");
    request.pause.reset();
    EXPECT_FALSE(pauseEffect(test::musicBook(), request).has_value());
}

TEST(PauseEffect, SaysWhatIsWrongWithAPauseOfTenMonthsOverNewYear)
{
    ScheduleRequest request = summerOff(Billing::monthly, "2026-09-01");
    request.pause = SummerPause{August / 31, July / 1};
    EXPECT_EQ(pauseEffect(test::musicBook(), request).error().message.english(),
              "the pause from 08-31 to 07-01 lasts 306 days; allowed are at most 184");
}

TEST(PauseEffect, LeavesADayToBill)
{
    ScheduleRequest request = summerOff(Billing::monthly, "2026-07-01");
    request.until = day("2026-08-31");
    EXPECT_EQ(pauseEffect(test::musicBook(), request).error().message.english(), "the pause leaves no day to bill");
}

} // namespace

} // namespace seatwise::pause_effect_test
