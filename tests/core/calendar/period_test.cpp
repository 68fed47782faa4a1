#include "calendar/period.h"

#include <string>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "cases.h"
#include "random_cases.h"

namespace seatwise::period_test {

namespace {

using namespace std::chrono;
using test::day;
using test::days;

struct MonthsCase
{
    std::string name;
    std::string from;
    int months;
    std::string to;
};

class AddMonths : public testing::TestWithParam<MonthsCase>
{
};

TEST_P(AddMonths, KeepsTheDayOrTakesTheLastOfTheMonth)
{
    EXPECT_EQ(addMonths(day(GetParam().from), GetParam().months), day(GetParam().to));
}

INSTANTIATE_TEST_SUITE_P(Period, AddMonths,
                         testing::Values(MonthsCase{"MidMonth", "2026-03-15", 1, "2026-04-15"},
                                         MonthsCase{"IntoAShortMonth", "2026-01-31", 1, "2026-02-28"},
                                         MonthsCase{"IntoALeapFebruary", "2024-01-31", 1, "2024-02-29"},
                                         MonthsCase{"AYearFromALeapDay", "2024-02-29", 12, "2025-02-28"},
                                         MonthsCase{"FourYearsFromALeapDay", "2024-02-29", 48, "2028-02-29"},
                                         MonthsCase{"OverTheYearsEnd", "2026-12-31", 2, "2027-02-28"},
                                         MonthsCase{"Backwards", "2026-03-31", -1, "2026-02-28"}),
                         test::byName);

struct YearCase
{
    std::string name;
    std::string start;
    int number;
    std::string first;
    std::string last;
};

class YearFrom : public testing::TestWithParam<YearCase>
{
};

// "12-month period from start date".
TEST_P(YearFrom, EndsTheDayBeforeTheNextOne)
{
    EXPECT_EQ(yearFrom(day(GetParam().start), GetParam().number), days(GetParam().first, GetParam().last));
}

INSTANTIATE_TEST_SUITE_P(Period, YearFrom,
                         testing::Values(YearCase{"FromJanuary", "2026-01-01", 0, "2026-01-01", "2026-12-31"},
                                         YearCase{"FromMidMonth", "2026-03-15", 0, "2026-03-15", "2027-03-14"},
                                         YearCase{"FromALeapDay", "2024-02-29", 0, "2024-02-29", "2025-02-27"},
                                         YearCase{"AfterALeapDay", "2024-02-29", 1, "2025-02-28", "2026-02-27"},
                                         YearCase{"BackToALeapDay", "2024-02-29", 3, "2027-02-28", "2028-02-28"},
                                         YearCase{"OnALeapDayAgain", "2024-02-29", 4, "2028-02-29", "2029-02-27"},
                                         YearCase{"EndsOnALeapDay", "2023-03-01", 0, "2023-03-01", "2024-02-29"},
                                         YearCase{"FromTheLastOfFebruary", "2023-02-28", 0, "2023-02-28",
                                                  "2024-02-27"}),
                         test::byName);

TEST(Period, AYearWithALeapDayHas366Days)
{
    EXPECT_EQ(dayCount(yearFrom(day("2023-03-01"))), 366);
}

TEST(Period, TheMonthOfALeapDayHas29Days)
{
    EXPECT_EQ(monthOf(day("2024-02-29")), days("2024-02-01", "2024-02-29"));
}

TEST(Period, MonthsOfThe31stAreReckonedFromTheStartItself)
{
    EXPECT_EQ(monthFrom(day("2023-01-31"), 1), days("2023-02-28", "2023-03-30"));
    EXPECT_EQ(monthFrom(day("2023-01-31"), 2), days("2023-03-31", "2023-04-29"));
}

TEST(Period, TheAcademicYearOfItsFirstDayBeginsThatDay)
{
    EXPECT_EQ(academicYearOf(day("2026-07-01"), July / 1), days("2026-07-01", "2027-06-30"));
}

TEST(Period, TheDayBeforeBelongsToTheAcademicYearBefore)
{
    EXPECT_EQ(academicYearOf(day("2026-06-30"), July / 1), days("2025-07-01", "2026-06-30"));
}

TEST(Period, APeriodOfOneDayHasOneDay)
{
    EXPECT_EQ(dayCount(days("2026-07-01", "2026-07-01")), 1);
}

TEST(Period, OverlapIsWhatBothHold)
{
    EXPECT_EQ(overlap(days("2026-07-01", "2026-07-20"), days("2026-07-20", "2026-08-31")),
              days("2026-07-20", "2026-07-20"));
}

TEST(Period, PeriodsThatOnlyTouchShareNothing)
{
    EXPECT_FALSE(overlap(days("2026-07-01", "2026-07-19"), days("2026-07-20", "2026-08-31")).has_value());
}

TEST(PeriodProperty, YearsOfAContractTouch)
{
    test::forRandomCases([](test::Random& random) {
        const Date start = addDays(day("1999-01-01"), random.number(0, 12'000));
        const int number = random.number(0, 9);
        EXPECT_EQ(yearFrom(start, number + 1).first, addDays(yearFrom(start, number).last, 1)) << toString(start);
    });
}

/// R37.
TEST(Term, EndsTheDayBeforeItsNextYearWouldBegin)
{
    EXPECT_EQ(lastDayOfTerm(day("2026-03-04"), 1), day("2027-03-03"));
    EXPECT_EQ(lastDayOfTerm(day("2026-03-04"), 5), day("2031-03-03"));
}

/// R26.
TEST(Term, OfALeapDayIsReckonedFromIt)
{
    EXPECT_EQ(lastDayOfTerm(day("2024-02-29"), 1), day("2025-02-27"));
    EXPECT_EQ(lastDayOfTerm(day("2024-02-29"), 4), day("2028-02-28"));
}

} // namespace

} // namespace seatwise::period_test
