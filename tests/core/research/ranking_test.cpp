#include "research/ranking.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::ranking_test {

namespace {

using test::quantity;

const std::vector<std::string> three = {"Affordability", "Richness", "Scalability"};

/// R53.
TEST(Ranking, CountsThePointsOfBorda)
{
    // Affordability beats two, two and one; Richness one, none and two; Scalability none, one and none.
    const Ranking ranking = rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 3, 2}}, {"Cem", {2, 1, 3}}}).value();
    EXPECT_EQ(ranking.options, (std::vector<RankedOption>{{"Affordability", quantity("5"), 1},
                                                          {"Richness", quantity("3"), 2},
                                                          {"Scalability", quantity("1"), 3}}));
}

TEST(Ranking, SharesAPlaceBetweenEqualOptions)
{
    const Ranking ranking = rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {2, 1, 3}}}).value();
    EXPECT_EQ(ranking.options[0].place, 1);
    EXPECT_EQ(ranking.options[1].place, 1);
    EXPECT_EQ(ranking.options[2].place, 3);
}

TEST(Ranking, AgreesFullyWhereAllBallotsAreAlike)
{
    EXPECT_EQ(rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 2, 3}}})->agreement, (Fraction{1, 1}));
}

TEST(Ranking, DoesNotAgreeWhereBallotsAreTurned)
{
    EXPECT_EQ(rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {3, 2, 1}}})->agreement, (Fraction{0, 1}));
}

// Rank sums 4, 5, 9: S = 4 + 1 + 9 = 14; W = 12 × 14 / (9 × 24) = 7 / 9.
TEST(Ranking, MeasuresAgreementByKendall)
{
    const auto agreement = rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 2, 3}}, {"Cem", {2, 1, 3}}})->agreement;
    EXPECT_EQ(agreement, (Fraction{7, 9}));
    EXPECT_EQ(decimalText(agreement), "0.7778");
}

TEST(Ranking, NamesTheBallotThatDoesNotCount)
{
    const auto ranked = rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 1, 3}}});
    ASSERT_FALSE(ranked);
    EXPECT_EQ(ranked.error().message.english(),
              "the ballot of Ben does not count: expected another rank than that of Affordability at Richness");
}

TEST(Ranking, NeedsABallot)
{
    EXPECT_EQ(rankOptions(three, {}).error().kind, Error::Kind::failed);
}

struct FaultCase
{
    std::string name;
    std::vector<int> ranks;
    std::size_t option;
    std::string expected;
};

class FaultyBallots : public testing::TestWithParam<FaultCase>
{
};

TEST_P(FaultyBallots, AreNamed)
{
    const auto fault = faultOf(GetParam().ranks, three);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->option, GetParam().option);
    EXPECT_EQ(fault->expected.english(), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Ranking, FaultyBallots,
                         testing::Values(FaultCase{"ATie", {1, 2, 2}, 2, "another rank than that of Richness"},
                                         FaultCase{"AGap", {1, 0, 2}, 1, "a rank from 1 to 3 for Richness"},
                                         FaultCase{"TooFewRanks", {1, 2}, 2, "a rank from 1 to 3 for Scalability"},
                                         FaultCase{"ARankTooHigh", {1, 2, 4}, 2, "a rank from 1 to 3 for Scalability"}),
                         test::byName);

TEST(Ballot, InOrderGivesEachOptionItsPlace)
{
    EXPECT_EQ(ballotInOrder("Ada", {2, 0, 1}), (Ballot{"Ada", {2, 3, 1}}));
}

} // namespace

} // namespace seatwise::ranking_test
