#include <gtest/gtest.h>

#include "money/plain_text.h"
#include "values.h"

namespace seatwise::plain_text_test {

namespace {

using namespace test;

const Currency dollar{"USD", 2};

TEST(Text, GroupsThousands)
{
    EXPECT_EQ(grouped(SeatCount{75'000}), "75,000");
    EXPECT_EQ(grouped(SeatCount{1'000'000}), "1,000,000");
}

TEST(Text, LeavesHundredsAlone)
{
    EXPECT_EQ(grouped(SeatCount{999}), "999");
}

TEST(Text, GroupsNoDecimals)
{
    EXPECT_EQ(grouped(quantity("1234.567891")), "1,234.567891");
}

TEST(Text, WritesDollarsWithTheirSign)
{
    EXPECT_EQ(format(money("1957.8"), dollar), "$1,957.80");
}

TEST(Text, WritesOtherCurrenciesByTheirCode)
{
    EXPECT_EQ(format(money("12"), Currency{"EUR", 2}), "EUR 12.00");
    EXPECT_EQ(format(money("1200"), Currency{"JPY", 0}), "JPY 1,200");
}

TEST(Text, WritesAMinusBeforeTheSign)
{
    EXPECT_EQ(format(money("-1234.5"), dollar), "−$1,234.50");
}

TEST(Text, KeepsTheDecimalsOfARate)
{
    EXPECT_EQ(format(rate("0.00015"), dollar), "$0.00015");
}

TEST(Text, WritesPerSeatFiguresToFourDecimals)
{
    EXPECT_EQ(perSeatInWords(money("3.261"), dollar), "$3.2610");
}

TEST(Text, WritesPercentWithoutTrailingZeros)
{
    EXPECT_EQ(format(percent("12.50")), "12.5 %");
}

TEST(Text, CountsOneInTheSingular)
{
    EXPECT_EQ(counted(quantity("1"), "seat"), "1 seat");
}

TEST(Text, CountsOtherQuantitiesInThePlural)
{
    EXPECT_EQ(counted(quantity("1250"), "seat"), "1,250 seats");
    EXPECT_EQ(counted(quantity("0"), "seat"), "0 seats");
    EXPECT_EQ(counted(quantity("1.5"), "hour"), "1.5 hours");
}

} // namespace

} // namespace seatwise::plain_text_test
