#include "research/sensitivity.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::sensitivity_test {

namespace {

using test::money;

PriceSensitivity found(const std::string& rows)
{
    return priceSensitivity(readSensitivitySurvey(decodeTable(rows))->values).value();
}

// One respondent: all curves step between 10, 20, 30 and 40. Too cheap falls from 1 at 10 to 0 at 20; expensive rises
// from 0 at 20 to 1 at 30: both are 0 at 20 alone.
TEST(PriceSensitivity, OfOneRespondentIsReadOffTheLines)
{
    const PriceSensitivity one = found("10,20,30,40");
    EXPECT_EQ(one.pmc, money("20"));
    EXPECT_EQ(one.pme, money("30"));
    EXPECT_EQ(one.opp, money("25"));
    EXPECT_EQ(one.idp, money("25"));
}

// Too cheap is 0 from 20 on, too expensive until 30: they meet over all of it. R51.
TEST(PriceSensitivity, TakesTheMidpointOfAnInterval)
{
    EXPECT_EQ(found("10,20,30,40").opp, money("25"));
}

// At 2 the curve of too cheap stands at 2/3 and expensive at 0, at 3 they are 0 and 1/3: equal 2/3 of the way.
TEST(PriceSensitivity, DrawsStraightLinesBetweenPrices)
{
    EXPECT_EQ(
        priceSensitivity(readSensitivitySurvey(decodeTable("1,2,3,9\n2,2,4,9\n2,2,4,9"))->values, PriceRange::narrower)
            ->pmc,
        money("2.6667"));
}

TEST(PriceSensitivity, OfEqualAnswersIsThatPrice)
{
    const PriceSensitivity equal = found("12.50,12.50,12.50,12.50");
    EXPECT_EQ(equal.pmc, money("12.50"));
    EXPECT_EQ(equal.idp, money("12.50"));
}

TEST(PriceSensitivity, CountsEachCurveAtEveryPrice)
{
    EXPECT_EQ(
        found("1,2,3,4\n1,2,2,4").curves,
        (std::vector<CurveShares>{
            {money("1"), 2, 2, 0, 0}, {money("2"), 0, 2, 1, 0}, {money("3"), 0, 0, 2, 0}, {money("4"), 0, 0, 2, 2}}));
}

// At 2 too cheap stands at 2/3 and not cheap at 0, at 3 they are 0 and 1: equal 2/5 of the way.
TEST(PriceSensitivity, TakesVanWestendorpsOwnCurvesUnlessTheNarrowerAreAsked)
{
    const std::string rows = "1,2,3,9\n2,2,4,9\n2,2,4,9";
    EXPECT_EQ(found(rows).pmc, money("2.4"));
    EXPECT_EQ(found(rows).range, PriceRange::original);
    const auto narrower =
        priceSensitivity(readSensitivitySurvey(decodeTable(rows))->values, PriceRange::narrower).value();
    EXPECT_EQ(narrower.pmc, money("2.6667"));
}

TEST(PriceSensitivity, BeyondTheLastPriceIsThatPrice)
{
    EXPECT_EQ(found("12.50,12.50,12.50,12.50").pmc, money("12.50"));
    EXPECT_EQ(found("12.50,12.50,12.50,12.50").pme, money("12.50"));
}

// At 20 cheap and not expensive are all, too expensive none; from 30 on all find it expensive.
TEST(PriceSensitivity, WithoutTooCheapLacksWhatNeedsIt)
{
    const PriceSensitivity three = found("cheap,expensive,too_expensive\n20,30,40");
    EXPECT_EQ(three.pmc, std::nullopt);
    EXPECT_EQ(three.opp, std::nullopt);
    EXPECT_EQ(three.idp, money("25"));
    EXPECT_EQ(three.pme, money("30"));
}

TEST(PriceSensitivity, NeedsAnAnswer)
{
    EXPECT_EQ(priceSensitivity({}).error().kind, Error::Kind::failed);
}

TEST(SensitivitySurvey, FindsItsColumnsByName)
{
    const auto survey = readSensitivitySurvey(decodeTable("id,too_expensive,expensive,cheap,too_cheap\n7,40,30,20,10"));
    EXPECT_EQ(survey->values, (std::vector<PriceAnswers>{{money("10"), money("20"), money("30"), money("40")}}));
}

TEST(SensitivitySurvey, LoadsTheRowsAroundARefusedOne)
{
    const auto survey = readSensitivitySurvey(decodeTable("10,20,30,40\n10,20,15,40\n1,2,3,4"));
    EXPECT_EQ(survey->values.size(), 2U);
    EXPECT_EQ(survey->problems.size(), 1U);
}

TEST(SensitivitySurvey, TakesNoOtherColumnForAPriceThatIsTooCheap)
{
    const auto survey = readSensitivitySurvey(decodeTable("id,cheap,expensive,too_expensive\n7,20,30,40"));
    EXPECT_EQ(survey->values, (std::vector<PriceAnswers>{{std::nullopt, money("20"), money("30"), money("40")}}));
}

TEST(SensitivitySurvey, FailsWithoutAColumn)
{
    EXPECT_EQ(readSensitivitySurvey(decodeTable("too_cheap,cheap,expensive\n1,2,3")).error().message.english(),
              "line 1 has no column \"too_expensive\"; expected the columns too_cheap,cheap,expensive,too_expensive");
}

struct RefusedCase
{
    std::string name;
    std::string row;
    std::string message;
};

class RefusedAnswers : public testing::TestWithParam<RefusedCase>
{
};

TEST_P(RefusedAnswers, AreNamed)
{
    const auto survey =
        readSensitivitySurvey(decodeTable("too_cheap,cheap,expensive,too_expensive\n" + GetParam().row));
    ASSERT_EQ(survey->problems.size(), 1U);
    EXPECT_EQ(survey->problems[0].message.english(), GetParam().message);
    EXPECT_TRUE(survey->values.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Sensitivity, RefusedAnswers,
    testing::Values(
        RefusedCase{"CheapBelowTooCheap", "20,10,30,40",
                    "line 2, column 2: expected cheap at or above too_cheap, which is 20, found \"10\""},
        RefusedCase{"TooExpensiveBelowExpensive", "10,20,30,29.99",
                    "line 2, column 4: expected too_expensive at or above expensive, which is 30, found \"29.99\""},
        RefusedCase{"AMissingAnswer", "10,20,30",
                    "line 2, column 4: expected a price from 0 to 100000000 for too_expensive, found the end of the "
                    "row"},
        RefusedCase{"ANegativeAnswer", "-1,20,30,40",
                    "line 2, column 1: expected a price from 0 to 100000000 for too_cheap, found \"-1\""},
        RefusedCase{"Words", "10,cheap,30,40",
                    "line 2, column 2: expected a price from 0 to 100000000 for cheap, found \"cheap\""}),
    test::byName);

} // namespace

} // namespace seatwise::sensitivity_test
