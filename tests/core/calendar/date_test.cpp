#include "calendar/date.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::date_test {

namespace {

using namespace std::chrono;

TEST(Date, ReadsIso8601)
{
    EXPECT_EQ(parseDate("2026-07-01"), 2026y / July / 1);
}

TEST(Date, PrintsIso8601)
{
    EXPECT_EQ(toString(2026y / July / 1), "2026-07-01");
}

class DateReads : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

/// R23.
TEST_P(DateReads, ADayThatExistsAndPrintsItBack)
{
    const auto date = parseDate(GetParam().second);
    ASSERT_TRUE(date.has_value());
    EXPECT_EQ(toString(*date), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(Date, DateReads,
                         testing::Values(std::pair{"TheFirst", "1900-01-01"}, std::pair{"TheLast", "9999-12-31"},
                                         std::pair{"ALeapDay", "2024-02-29"},
                                         std::pair{"ALeapDayOfAFourthCentury", "2000-02-29"},
                                         std::pair{"AThirtiethOfApril", "2026-04-30"},
                                         std::pair{"AThirtyFirst", "2026-10-31"}),
                         test::byFirst);

class DateRefuses : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(DateRefuses, OtherTextAndDaysThatDoNotExist)
{
    EXPECT_FALSE(parseDate(GetParam().second).has_value());
}

INSTANTIATE_TEST_SUITE_P(
    Date, DateRefuses,
    testing::Values(std::pair{"Nothing", ""}, std::pair{"ALeapDayOfACommonYear", "2026-02-29"},
                    std::pair{"ALeapDayOfACommonCentury", "1900-02-29"}, std::pair{"TheLeapDayOf2100", "2100-02-29"},
                    std::pair{"AThirtyFirstOfApril", "2026-04-31"}, std::pair{"DayZero", "2026-07-00"},
                    std::pair{"MonthZero", "2026-00-01"}, std::pair{"MonthThirteen", "2026-13-01"},
                    std::pair{"BeforeTheFirst", "1899-12-31"}, std::pair{"YearZero", "0000-01-01"},
                    std::pair{"ANegativeYear", "-026-01-01"}, std::pair{"FiveDigitsOfAYear", "12026-01-01"},
                    std::pair{"OneDigitOfAMonth", "2026-7-01"}, std::pair{"Slashes", "2026/07/01"},
                    std::pair{"DayFirst", "01-07-2026"}, std::pair{"NoSeparators", "20260701"},
                    std::pair{"ATime", "2026-07-01T00:00"}, std::pair{"ASpaceBefore", " 026-07-01"},
                    std::pair{"APlusSign", "+026-07-01"}, std::pair{"Letters", "2026-0x-01"},
                    std::pair{"ASpaceInTheDay", "2026-07- 1"}),
    test::byFirst);

TEST(MonthDay, ReadsAndPrints)
{
    EXPECT_EQ(parseMonthDay("07-01"), July / 1);
    EXPECT_EQ(toString(July / 1), "07-01");
}

TEST(MonthDay, ReadsTheLastOfFebruary)
{
    EXPECT_EQ(parseMonthDay("02-28"), February / 28);
}

class MonthDayRefuses : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(MonthDayRefuses, OtherTextAndDaysThatDoNotExistInEveryYear)
{
    EXPECT_FALSE(parseMonthDay(GetParam().second).has_value());
}

INSTANTIATE_TEST_SUITE_P(Date, MonthDayRefuses,
                         testing::Values(std::pair{"Nothing", ""}, std::pair{"ALeapDay", "02-29"},
                                         std::pair{"AThirtyFirstOfJune", "06-31"}, std::pair{"MonthThirteen", "13-01"},
                                         std::pair{"MonthZero", "00-10"}, std::pair{"DayZero", "07-00"},
                                         std::pair{"ASlash", "07/01"}, std::pair{"ADate", "2026-07-01"},
                                         std::pair{"Letters", "ab-cd"}),
                         test::byFirst);

} // namespace

} // namespace seatwise::date_test
