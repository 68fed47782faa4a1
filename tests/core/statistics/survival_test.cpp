#include "statistics/survival.h"

#include <gtest/gtest.h>

namespace seatwise::statistics::survival_test {
namespace {

// Freireich 1963, 6-MP; the figures are those of R's survival 3.5-3.
const std::vector<Lifetime> remissions = {{6, true},   {6, true},   {6, true},   {6, false}, {7, true},   {9, false},
                                          {10, true},  {10, false}, {11, false}, {13, true}, {16, true},  {17, false},
                                          {19, false}, {20, false}, {22, true},  {23, true}, {25, false}, {32, false},
                                          {32, false}, {34, false}, {35, false}};

TEST(Survival, IsThatOfRForThePublishedRemissions)
{
    struct Row
    {
        double time;
        int atRisk;
        int events;
        double survival;
        double error;
    };
    const std::vector<Row> expected = {
        {6, 21, 3, 0.857, 0.0764},  {7, 17, 1, 0.807, 0.0869}, {10, 15, 1, 0.753, 0.0963}, {13, 12, 1, 0.690, 0.1068},
        {16, 11, 1, 0.627, 0.1141}, {22, 7, 1, 0.538, 0.1282}, {23, 6, 1, 0.448, 0.1346}};
    const std::vector<SurvivalPoint> points = survivalOf(remissions);
    ASSERT_EQ(points.size(), expected.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        EXPECT_EQ(points[i].time, expected[i].time);
        EXPECT_EQ(points[i].atRisk, expected[i].atRisk);
        EXPECT_EQ(points[i].events, expected[i].events);
        EXPECT_NEAR(points[i].survival, expected[i].survival, 0.00051);
        EXPECT_NEAR(points[i].standardError, expected[i].error, 0.000051);
    }
}

TEST(Survival, HasTheLimitsOfRForThePublishedRemissions)
{
    const std::vector<SurvivalPoint> points = survivalOf(remissions);
    EXPECT_NEAR(points.front().low, 0.620, 0.0005);
    EXPECT_NEAR(points.front().high, 0.952, 0.0005);
    EXPECT_NEAR(points.back().low, 0.188, 0.0005);
    EXPECT_NEAR(points.back().high, 0.680, 0.0005);
}

TEST(Survival, IsThatOfRForTheMaintainedLeukaemias)
{
    const std::vector<SurvivalPoint> points = survivalOf({{161, false},
                                                          {9, true},
                                                          {13, true},
                                                          {13, false},
                                                          {18, true},
                                                          {23, true},
                                                          {28, false},
                                                          {31, true},
                                                          {34, true},
                                                          {45, false},
                                                          {48, true}});
    const std::vector<double> expected = {0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184};
    ASSERT_EQ(points.size(), expected.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        EXPECT_NEAR(points[i].survival, expected[i], 0.00051);
}

TEST(Survival, IsNothingOnceEverybodyHasLeft)
{
    const std::vector<SurvivalPoint> points = survivalOf({{1, true}, {2, true}});
    EXPECT_EQ(points.back().survival, 0);
    EXPECT_EQ(points.back().low, 0);
    EXPECT_EQ(points.back().high, 0);
}

TEST(Survival, HasNoPointWhereNobodyLeft)
{
    EXPECT_TRUE(survivalOf({{1, false}, {2, false}}).empty());
    EXPECT_TRUE(survivalOf({}).empty());
}

} // namespace
} // namespace seatwise::statistics::survival_test
