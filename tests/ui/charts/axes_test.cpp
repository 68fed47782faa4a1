#include "charts/axes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace seatwise::ui::axes_test {

using Ticks = std::vector<double>;

TEST(ValueTicks, AreOneTwoFiveInEveryDecade)
{
    const Ticks ticks = ticksOf({0.04, 1.6, true}, 8);
    ASSERT_EQ(ticks.size(), 5u);
    for (size_t i = 0; i < 5; ++i)
        EXPECT_NEAR(ticks[i], (Ticks{0.05, 0.1, 0.2, 0.5, 1.0}[i]), 1e-12);
}

TEST(ValueTicks, BecomeFewerWhereThereIsLittleRoom)
{
    EXPECT_LE(ticksOf({1, 1e9, true}, 4).size(), 4u);
    EXPECT_LE(ticksOf({0.04, 1.6, true}, 2).size(), 2u);
}

TEST(ValueTicks, AreEvenWithinADecade)
{
    EXPECT_EQ(ticksOf({100, 300, true}, 4), (Ticks{100, 200, 300}));
    EXPECT_EQ(ticksOf({0, 10, false}, 6), (Ticks{0, 2, 4, 6, 8, 10}));
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

TEST(BandTicks, AreTheRoundNumbersOfTheRuleBetweenTheEnds)
{
    const AxisRange range{3, 700, true};
    const Ticks round = ticksOf(range, 99);
    for (const double tick : bandTicks(
             range, {}, [](double) { return 0.01; }, 0.01))
        EXPECT_TRUE(tick == 3 || tick == 700 || std::find(round.begin(), round.end(), tick) != round.end()) << tick;
}

TEST(RangeOfValues, ReachesFromTheLowestToTheHighest)
{
    EXPECT_EQ(rangeOf({4, -2, 3}, false), (AxisRange{-2, 4, false}));
    EXPECT_EQ(rangeOf({4, 100, 2}, true), (AxisRange{2, 100, true}));
}

TEST(RangeOfValues, HasRoomAroundALevelLine)
{
    EXPECT_EQ(rangeOf({5, 5}, true), (AxisRange{2.5, 10, true}));
    EXPECT_EQ(rangeOf({0, 0}, false), (AxisRange{0, 1, false}));
}

TEST(RangeOfValues, TakesAir)
{
    EXPECT_EQ((AxisRange{0, 10, false}.widened(0, 0.5)), (AxisRange{0, 15, false}));
}

TEST(Axes, PlaceValuesFromTheLowerLeftCorner)
{
    const Axes axes{{{0, 10, false}, {}, {}}, {{1, 100, true}, {}, {}}, {100, 20, 200, 80}};
    EXPECT_EQ(axes.at({0, 1}), QPointF(100, 100));
    EXPECT_EQ(axes.at({10, 100}), QPointF(300, 20));
    EXPECT_EQ(axes.at({5, 10}), QPointF(200, 60));
}

TEST(Axes, LabelTheirTicksInTheWordsOfTheAxis)
{
    const Axes axes{{{0, 10, false}, {0, 10}, {}},
                    {{0, 1, false}, {1}, [](double value) { return QString("%1 %").arg(value * 100); }},
                    {100, 20, 200, 80}};
    const auto labels = axes.labels(10);
    ASSERT_EQ(labels.size(), 3u);
    EXPECT_EQ(labels[0].text, "100 %");
    EXPECT_EQ(labels[0].at, QPointF(94, 20)); // ends left of the area, in the middle of its line
    EXPECT_EQ(labels[2].text, "10");
    EXPECT_EQ(labels[2].at, QPointF(300, 109));
}

TEST(Axes, DrawTheirGridAcrossTheTicksOfYAndElseOfX)
{
    Axes axes{{{0, 10, false}, {5}, {}}, {{0, 1, false}, {1}, {}}, {100, 20, 200, 80}};
    EXPECT_EQ(axes.grid(), std::vector<QLineF>{QLineF(100, 20, 300, 20)});
    axes.y.ticks.clear();
    EXPECT_EQ(axes.grid(), std::vector<QLineF>{QLineF(200, 20, 200, 100)});
}

} // namespace seatwise::ui::axes_test
