#include "charts/curve_ticks.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace seatwise::ui;

using Ticks = std::vector<double>;

TEST(ValueTicks, AreOneTwoFiveInEveryDecade)
{
    const Ticks ticks = valueTicks({0.04, 1.6, true}, 8);
    ASSERT_EQ(ticks.size(), 5u);
    for (size_t i = 0; i < 5; ++i)
        EXPECT_NEAR(ticks[i], (Ticks{0.05, 0.1, 0.2, 0.5, 1.0}[i]), 1e-12);
}

TEST(ValueTicks, BecomeFewerWhereThereIsLittleRoom)
{
    EXPECT_LE(valueTicks({1, 1e9, true}, 4).size(), 4u);
    EXPECT_LE(valueTicks({0.04, 1.6, true}, 2).size(), 2u);
}

TEST(ValueTicks, AreEvenWithinADecade)
{
    EXPECT_EQ(valueTicks({100, 300, true}, 4), (Ticks{100, 200, 300}));
    EXPECT_EQ(valueTicks({0, 10, false}, 6), (Ticks{0, 2, 4, 6, 8, 10}));
}

TEST(BandTicks, PreferEndsAndBoundaries)
{
    const Ticks ticks = bandTicks(
        {5, 75'000, true}, {20, 120, 500}, [](double) { return 0.04; }, 0.01);
    EXPECT_DOUBLE_EQ(ticks.front(), 5);
    EXPECT_DOUBLE_EQ(ticks.back(), 75'000);
    for (const double boundary : {20.0, 120.0, 500.0})
        EXPECT_NE(std::find(ticks.begin(), ticks.end(), boundary), ticks.end()) << boundary;
}

TEST(BandTicks, NeverTouchEachOther)
{
    const AxisRange range{5, 75'000, true};
    const Ticks ticks = bandTicks(
        range, {20, 120, 240, 500, 1000, 2500, 5000, 6000}, [](double) { return 0.06; }, 0.01);
    for (size_t i = 1; i < ticks.size(); ++i)
        EXPECT_GE(range.fraction(ticks[i]) - range.fraction(ticks[i - 1]), 0.07 - 1e-12);
}

TEST(AxisRange, FindsAValueWhereItPlacedIt)
{
    const AxisRange logarithmic{5, 75'000, true};
    const AxisRange plain{-3, 8, false};
    for (const double value : {5.0, 7.0, 120.0, 75'000.0})
        EXPECT_NEAR(logarithmic.at(logarithmic.fraction(value)), value, value * 1e-12);
    EXPECT_NEAR(plain.at(plain.fraction(2.5)), 2.5, 1e-12);
}

TEST(Plottable, OnALogarithmicAxisIsOnlyWhatIsAboveZero)
{
    EXPECT_FALSE(isPlottable(0, true));
    EXPECT_FALSE(isPlottable(-1, true));
    EXPECT_TRUE(isPlottable(0, false));
    EXPECT_FALSE(isPlottable(std::numeric_limits<double>::infinity(), false));
}
