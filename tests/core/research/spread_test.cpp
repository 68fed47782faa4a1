#include "research/experiment.h"

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::spread_test {

namespace {

ModelOutcome outcome(const char* mean, const char* p5, const char* p95)
{
    ModelOutcome made;
    made.revenueMean = test::money(mean);
    made.p5 = test::money(p5);
    made.p95 = test::money(p95);
    return made;
}

TEST(Spread, IsWhatLiesBetweenThePercentilesOfTheMean)
{
    EXPECT_EQ(spreadOf(outcome("1000.00", "900.00", "1150.00")), test::percent("25"));
}

// (4794.02 − 4243.88) / 4560.63 = 0.12062…
TEST(Spread, IsRoundedToTwoDecimals)
{
    EXPECT_EQ(spreadOf(outcome("4560.63", "4243.88", "4794.02")), test::percent("12.06"));
}

TEST(Spread, OfNoRevenueIsNothing)
{
    EXPECT_FALSE(spreadOf(outcome("0.00", "0.00", "0.00")));
}

TEST(Outcomes, NameTheHighestRevenueAndTheMostPredictable)
{
    const std::vector<ModelOutcome> outcomes = {outcome("0.00", "0.00", "0.00"), outcome("900.00", "890.00", "910.00"),
                                                outcome("1000.00", "900.00", "1150.00")};
    EXPECT_EQ(&highestRevenue(outcomes), &outcomes[2]);
    EXPECT_EQ(&steadiest(outcomes), &outcomes[1]);
}

} // namespace

} // namespace seatwise::spread_test
