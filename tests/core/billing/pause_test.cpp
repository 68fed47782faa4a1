#include "billing/pause.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "random_cases.h"

namespace seatwise::pause_test {

namespace {

using namespace std::chrono;
using test::day;
using test::days;

const Pause everySummer = SummerPause{July / 1, August / 31};

// "default 1 July to 31 August".
TEST(Pause, IsJulyAndAugustWhereTheBookSaysNothing)
{
    EXPECT_EQ(summerPauseOf(Rules{}), (SummerPause{July / 1, August / 31}));
}

TEST(Pause, IsTheBooksWhereItSaysSo)
{
    Rules rules;
    rules.summerPause = SummerPause{June / 15, August / 15};
    EXPECT_EQ(summerPauseOf(rules), (SummerPause{June / 15, August / 15}));
}

TEST(Pause, InsideAMonthLeavesTwoRuns)
{
    EXPECT_EQ(activeRuns(days("2026-07-10", "2026-07-20"), days("2026-07-01", "2026-07-31")),
              (std::vector{days("2026-07-01", "2026-07-09"), days("2026-07-21", "2026-07-31")}));
}

TEST(Pause, AcrossMonthsLeavesTheEnds)
{
    EXPECT_EQ(activeRuns(days("2026-07-10", "2026-08-20"), days("2026-07-01", "2026-08-31")),
              (std::vector{days("2026-07-01", "2026-07-09"), days("2026-08-21", "2026-08-31")}));
}

TEST(Pause, EqualToAMonthLeavesNothing)
{
    EXPECT_TRUE(activeRuns(days("2026-07-01", "2026-07-31"), days("2026-07-01", "2026-07-31")).empty());
}

TEST(Pause, ElsewhereLeavesAll)
{
    EXPECT_EQ(activeRuns(days("2026-07-01", "2026-07-31"), days("2026-06-01", "2026-06-30")),
              (std::vector{days("2026-06-01", "2026-06-30")}));
}

TEST(Pause, OfEveryYearComesBack)
{
    EXPECT_EQ(activeDays(everySummer, days("2026-01-01", "2027-12-31")), 730 - 2 * 62);
}

TEST(Pause, OfOneYearDoesNotComeBack)
{
    EXPECT_EQ(activeDays(days("2026-07-01", "2026-08-31"), days("2026-01-01", "2027-12-31")), 730 - 62);
}

// "annual billing extends the period by the days paused".
TEST(Pause, ExtendsAPeriodByItsDays)
{
    EXPECT_EQ(extendedBy(days("2027-07-01", "2027-08-31"), days("2026-09-01", "2027-08-31")),
              days("2026-09-01", "2027-11-01"));
}

TEST(Pause, ThatTheExtensionReachesExtendsItFurther)
{
    EXPECT_EQ(extendedBy(days("2027-07-01", "2027-08-31"), days("2026-07-15", "2027-07-14")),
              days("2026-07-15", "2027-09-14"));
}

TEST(Pause, OutsideThePeriodExtendsNothing)
{
    EXPECT_EQ(extendedBy(days("2028-07-01", "2028-08-31"), days("2026-09-01", "2027-08-31")),
              days("2026-09-01", "2027-08-31"));
}

TEST(Pause, ThatEndsBeforeItBeginsIsMisused)
{
    const Error error = checkPause(days("2026-08-31", "2026-07-01")).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the pause from 2026-08-31 to 2026-07-01 ends before it begins");
}

TEST(Pause, OfMoreThanHalfAYearIsMisused)
{
    const Error error = checkPause(SummerPause{January / 1, July / 3}).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the pause from 01-01 to 07-03 lasts 185 days; allowed are at most 184");
}

// A summer of the south: 17 days of December and 31 of January.
TEST(Pause, OfEveryYearRunsOverNewYear)
{
    const Pause south = SummerPause{December / 15, January / 31};
    EXPECT_TRUE(checkPause(south).has_value());
    EXPECT_EQ(activeDays(south, days("2026-02-01", "2027-01-31")), 365 - 48);
    EXPECT_EQ(activeRuns(south, days("2027-01-01", "2027-02-28")), std::vector{days("2027-02-01", "2027-02-28")});
    EXPECT_EQ(activeRuns(south, days("2026-01-20", "2026-12-20")), std::vector{days("2026-02-01", "2026-12-14")});
}

TEST(Pause, OverNewYearExtendsAYear)
{
    EXPECT_EQ(extendedBy(SummerPause{December / 15, January / 31}, days("2026-02-01", "2027-01-31")),
              days("2026-02-01", "2027-03-20"));
}

// From July 1 to 31 December and 1 January to 1 January: 185, in a leap year too.
TEST(Pause, OfMoreThanHalfAYearOverNewYearIsMisused)
{
    EXPECT_EQ(checkPause(SummerPause{July / 1, January / 1}).error().message.english(),
              "the pause from 07-01 to 01-01 lasts 185 days; allowed are at most 184");
}

TEST(Pause, OfHalfAYearIsTaken)
{
    EXPECT_TRUE(checkPause(days("2026-07-01", "2026-12-31")).has_value());
}

TEST(PauseProperty, AnExtendedPeriodHasAsManyActiveDaysAsItHadDays)
{
    test::forRandomCases([](test::Random& random) {
        const Date start = addDays(day("2019-01-01"), random.number(0, 4'000));
        const Date paused = addDays(start, random.number(-100, 500));
        const Pause pause = random.flip() ? everySummer : Pause{Period{paused, addDays(paused, random.number(0, 183))}};
        const Period year = yearFrom(start);
        EXPECT_EQ(activeDays(pause, extendedBy(pause, year)), dayCount(year)) << toString(start);
    });
}

} // namespace

} // namespace seatwise::pause_test
