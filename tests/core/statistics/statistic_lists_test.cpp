#include "statistics/statistic_lists.h"

#include <gtest/gtest.h>

namespace seatwise::statistics::statistic_lists_test {
namespace {

Result<Series> seriesOf(const std::string& rows)
{
    return inOrder(readSeries(decodeTable("period,value\n" + rows)).value().values);
}

std::string refusalOf(const std::string& rows)
{
    const auto series = seriesOf(rows);
    if (series || series.error().kind != Error::Kind::refused)
        return "not refused";
    return series.error().message.english();
}

TEST(StatisticLists, ReadTimesAndWhoLeft)
{
    const auto read = readLifetimes(decodeTable("time,event\n6,1\n9.5,0\n"));
    EXPECT_EQ(read.value().values, (std::vector<Lifetime>{{6, true}, {9.5, false}}));
}

TEST(StatisticLists, NameRowsOfTimesThatCannotBe)
{
    const auto read = readLifetimes(decodeTable("time,event\n-6,1\n9,2\n,1\n10,1\n"));
    ASSERT_EQ(read.value().problems.size(), 3U);
    EXPECT_EQ(read->problems[0].line, 2U);
    EXPECT_EQ(read->problems[1].column, 2U);
    EXPECT_EQ(read->values.size(), 1U);
}

TEST(StatisticLists, TellTheSeasonByTheNamesOfThePeriods)
{
    EXPECT_EQ(seriesOf("2026-11,1\n2026-12,2\n2027-01,3\n").value().season, 12);
    EXPECT_EQ(seriesOf("2026-11-30,1\n2026-12-31,2\n2027-01-31,3\n").value().season, 12);
    EXPECT_EQ(seriesOf("2026-11-01,1\n2026-12-01,2\n").value().season, 12);
    EXPECT_EQ(seriesOf("2026-Q4,1\n2027-Q1,2\n").value().season, 4);
    EXPECT_EQ(seriesOf("2026-11-29,1\n2026-11-30,2\n2026-12-01,3\n").value().season, 7);
    EXPECT_EQ(seriesOf("1790,3.93\n1800,5.31\n1810,7.24\n").value().season, 1);
}

TEST(StatisticLists, PutTheValuesInTheOrderOfTheirPeriods)
{
    EXPECT_EQ(seriesOf("2027-01,3\n2026-12,2\n2026-11,1\n").value().values, (std::vector<double>{1, 2, 3}));
}

// R90
TEST(StatisticLists, TakeNoSeriesWithAGapOrAPeriodTwice)
{
    EXPECT_EQ(
        refusalOf("2026-10,1\n2026-11,1\n2027-01,3\n"),
        "after the periods before, 2026-12 was to follow and 2027-01 does; a forecast is made of a series without "
        "gaps");
    EXPECT_EQ(
        refusalOf("2026-Q3,1\n2026-Q4,1\n2026-Q4,3\n"),
        "after the periods before, 2027-Q1 was to follow and 2026-Q4 does; a forecast is made of a series without "
        "gaps");
    EXPECT_EQ(refusalOf("1,1\n2,1\n4,3\n"),
              "after the periods before, 3 was to follow and 4 does; a forecast is made of a series without gaps");
    EXPECT_EQ(refusalOf("2026-11,1\n7,1\n"), "7 is a period of another kind than 2026-11");
}

TEST(StatisticLists, NameValuesAndPeriodsThatCannotBe)
{
    const auto read = readSeries(decodeTable("period,value\n2026-11,-5\n2026-13,5\n2027-Q5,5\nsoon,5\n2026-12,\n"));
    EXPECT_TRUE(read.value().values.empty());
    EXPECT_EQ(read->problems.size(), 5U);
}

TEST(StatisticLists, MakeASeriesOfNothingFromNothing)
{
    EXPECT_TRUE(inOrder({}).value().values.empty());
}

} // namespace
} // namespace seatwise::statistics::statistic_lists_test
