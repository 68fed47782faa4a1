#include "research/ranking.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise {

namespace {

using test::quantity;

const std::vector<std::string> three = {"Affordability", "Richness", "Scalability"};

/// R53.
TEST(Ranking, CountsThePointsOfBorda)
{
    // Affordability beats two, two and one; Richness one, none and two; Scalability none, one and none.
    const Ranking ranking =
        rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 3, 2}}, {"Cem", {2, 1, 3}}}, Ties::refused).value();
    EXPECT_EQ(ranking.options, (std::vector<RankedOption>{{"Affordability", quantity("5"), 1},
                                                          {"Richness", quantity("3"), 2},
                                                          {"Scalability", quantity("1"), 3}}));
}

TEST(Ranking, SharesAPlaceBetweenEqualOptions)
{
    const Ranking ranking = rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {2, 1, 3}}}, Ties::refused).value();
    EXPECT_EQ(ranking.options[0].place, 1);
    EXPECT_EQ(ranking.options[1].place, 1);
    EXPECT_EQ(ranking.options[2].place, 3);
}

TEST(Ranking, AgreesFullyWhereAllBallotsAreAlike)
{
    EXPECT_EQ(rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 2, 3}}}, Ties::refused)->agreement, (Fraction{1, 1}));
}

TEST(Ranking, DoesNotAgreeWhereBallotsAreTurned)
{
    EXPECT_EQ(rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {3, 2, 1}}}, Ties::refused)->agreement, (Fraction{0, 1}));
}

// Rank sums 4, 5, 9: S = 4 + 1 + 9 = 14; W = 12 × 14 / (9 × 24) = 7 / 9.
TEST(Ranking, MeasuresAgreementByKendall)
{
    const auto agreement =
        rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 2, 3}}, {"Cem", {2, 1, 3}}}, Ties::refused)->agreement;
    EXPECT_EQ(agreement, (Fraction{7, 9}));
    EXPECT_EQ(decimalText(*agreement), "0.7778");
}

TEST(Ranking, SaysNothingOfAgreementWhereAllIsTied)
{
    EXPECT_FALSE(rankOptions(three, {{"Ann", {1, 1, 1}}}, Ties::shared)->agreement);
}

TEST(Ranking, NamesTheBallotThatDoesNotCount)
{
    const auto ranked = rankOptions(three, {{"Ann", {1, 2, 3}}, {"Ben", {1, 1, 3}}}, Ties::refused);
    ASSERT_FALSE(ranked);
    EXPECT_EQ(ranked.error().message.english(),
              "the ballot of Ben does not count: expected another rank than that of Affordability at Richness");
}

TEST(Ranking, NeedsABallot)
{
    EXPECT_EQ(rankOptions(three, {}, Ties::refused).error().kind, Error::Kind::failed);
}

const std::string header = "person,Affordability,Richness,Scalability\n";

TEST(BallotList, LoadsTheBallotsAroundARefusedOne)
{
    const auto list = readBallots(decodeTable(header + "Ann,1,2,3\nBen,1,1,2\nCem,3,2,1\n"), Ties::refused);
    EXPECT_EQ(list->options, three);
    EXPECT_EQ(list->ballots, (std::vector<Ballot>{{"Ann", {1, 2, 3}}, {"Cem", {3, 2, 1}}}));
    EXPECT_EQ(list->problems.size(), 1U);
}

TEST(BallotList, TakesTiesWhereTheyAreAllowed)
{
    EXPECT_EQ(readBallots(decodeTable(header + "Ann,1,1,3\n"), Ties::shared)->ballots,
              (std::vector<Ballot>{{"Ann", {1, 1, 3}}}));
}

struct FaultCase
{
    std::string name;
    std::string row;
    Ties ties;
    std::string message;
};

class FaultyBallots : public testing::TestWithParam<FaultCase>
{
};

TEST_P(FaultyBallots, AreNamed)
{
    const auto list = readBallots(decodeTable(header + GetParam().row), GetParam().ties);
    ASSERT_EQ(list->problems.size(), 1U);
    EXPECT_EQ(list->problems[0].message.english(), GetParam().message);
    EXPECT_TRUE(list->ballots.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Ranking, FaultyBallots,
    testing::Values(
        FaultCase{"ATie", "Ann,1,2,2", Ties::refused,
                  "line 2, column 4: expected another rank than that of Richness, found \"2\""},
        FaultCase{"AGap", "Ann,1,,2", Ties::refused,
                  "line 2, column 3: expected a rank from 1 to 3 for Richness, found \"\""},
        FaultCase{"ARowTooShort", "Ann,1,2", Ties::refused,
                  "line 2, column 4: expected a rank from 1 to 3 for Scalability, found the end of the row"},
        FaultCase{"ARankTooHigh", "Ann,1,2,4", Ties::refused,
                  "line 2, column 4: expected a rank from 1 to 3 for Scalability, found \"4\""},
        FaultCase{"AGapAfterATie", "Ann,1,1,2", Ties::shared,
                  "line 2, column 4: expected rank 3, as ranks leave no gap, found \"2\""},
        FaultCase{"NoPerson", ",1,2,3", Ties::refused, "line 2, column 1: expected the name of a person, found \"\""}),
    test::byName);

TEST(BallotList, FailsWithoutOptions)
{
    EXPECT_EQ(readBallots(decodeTable("person,Affordability\nAnn,1"), Ties::refused).error().kind, Error::Kind::failed);
}

TEST(BallotList, FailsWithAnOptionTwice)
{
    EXPECT_EQ(readBallots(decodeTable("person,A,B,A\n"), Ties::refused).error().message.english(),
              "line 1 names the option \"A\" twice");
}

TEST(Ballot, InOrderGivesEachOptionItsPlace)
{
    EXPECT_EQ(ballotInOrder("Ada", {2, 0, 1}), (Ballot{"Ada", {2, 3, 1}}));
}

} // namespace

} // namespace seatwise
