#include "research/demand.h"

#include <string>

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::demand_test {

namespace {

using test::money;
using test::percent;

Demand found(const std::string& rows)
{
    return demandFor(readIntentSurvey(decodeTable(rows))->values).value();
}

// 10: 3 of 4 buy, 750 of a hundred; 15: 2 of 3, 1,000; 30: 1 of 4, 750.
const std::string threePrices = "price,intent\n"
                                "10,yes\n10,yes\n10,yes\n10,no\n"
                                "15,yes\n15,no\n15,yes\n"
                                "30,no\n30,no\n30,yes\n30,no\n";

TEST(Demand, IsTheShareThatBuysAtEachPrice)
{
    EXPECT_EQ(found(threePrices).points, (std::vector<DemandPoint>{{money("10"), 4, 3, percent("75"), money("750")},
                                                                   {money("15"), 3, 2, percent("66.67"), money("1000")},
                                                                   {money("30"), 4, 1, percent("25"), money("750")}}));
}

TEST(Demand, NamesThePriceOfTheHighestRevenue)
{
    EXPECT_EQ(found(threePrices).bestPrice, money("15"));
}

TEST(Demand, NamesTheLowerOfEquallyGoodPrices)
{
    EXPECT_EQ(found("10,yes\n10,yes\n20,yes\n20,no").bestPrice, money("10"));
}

TEST(Demand, NeedsAnAnswer)
{
    EXPECT_EQ(demandFor({}).error().kind, Error::Kind::failed);
}

TEST(IntentSurvey, NamesTheRowsThatAreRefused)
{
    const auto survey = readIntentSurvey(decodeTable("price,intent\n10,yes\n10,maybe\n-5,no"));
    EXPECT_EQ(survey->values.size(), 1U);
    ASSERT_EQ(survey->problems.size(), 2U);
    EXPECT_EQ(survey->problems[0].message.english(), "line 3, column 2: expected yes or no, found \"maybe\"");
    EXPECT_EQ(survey->problems[1].message.english(),
              "line 4, column 1: expected a price from 0 to 100000000, found \"-5\"");
}

TEST(IntentSurvey, IsKnownByItsHeader)
{
    EXPECT_TRUE(isIntentSurvey(decodeTable("Price,Intent\n10,yes")));
    EXPECT_FALSE(isIntentSurvey(decodeTable("too_cheap,cheap,expensive,too_expensive\n1,2,3,4")));
}

} // namespace

} // namespace seatwise::demand_test
