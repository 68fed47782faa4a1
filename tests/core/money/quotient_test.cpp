#include "money/quotient.h"

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::quotient_test {

namespace {

using test::money;
using test::percent;
using test::quantity;
using test::rate;

constexpr Rate maxRate = Rate::fromUnits(std::numeric_limits<std::int64_t>::max());

static_assert(Quotient(1, 3) == Quotient(2, 6));
static_assert(Quotient(1, 3) < Quotient(2, 5));
static_assert(Quotient(1, 3) + Quotient(1, 6) == Quotient(1, 2));
static_assert(Quotient(1, 2) - Quotient(1, 3) == Quotient(1, 6));
static_assert(Quotient(2, 3) * Quotient(3, 4) == Quotient(1, 2));
static_assert(Quotient(2, 3) / Quotient(4, 3) == Quotient(1, 2));
static_assert(Quotient(Money::whole(3)) / 2 == Quotient(Percent::whole(150)) / 100);
static_assert(Quotient(exact(Money::whole(3))) == Quotient(3));

TEST(Quotient, RoundsAHalfByTheRule)
{
    EXPECT_EQ(nearest(money("0.05") * Quotient(1, 2), Money::step(2), Rounding::half_up), money("0.03"));
    EXPECT_EQ(nearest(money("0.05") * Quotient(1, 2), Money::step(2), Rounding::half_even), money("0.02"));
}

TEST(Quotient, IsRoundedOnceToTheStep)
{
    // 2/3 of 0.0149 is 0.00993…: the cent it is next to, not that of 0.0099 rounded before
    EXPECT_EQ(nearest(money("0.0149") * Quotient(2, 3), Money::step(2), Rounding::half_up), money("0.01"));
}

TEST(Quotient, IsRoundedToAStepThatIsNoPowerOfTen)
{
    EXPECT_EQ(nearest(Quotient(rate("0.17")), rate("0.05"), Rounding::half_up), rate("0.15"));
}

TEST(Quotient, RoundsDownToWhatFitsIntoIt)
{
    EXPECT_EQ(roundedDown(Quotient(money("700")) / 12, Money::step(2)), money("58.33"));
}

TEST(Quotient, RoundsUpToWhatHoldsIt)
{
    EXPECT_EQ(roundedUp(Quotient(money("700")) / 12, Money::step(2)), money("58.34"));
    EXPECT_TRUE(roundedUp(Quotient(percent("105")) * 20 / 100) == 21);
}

TEST(Quotient, OfOneFigureToAnotherIsExact)
{
    EXPECT_TRUE(ratio(money("1"), money("3")) == Quotient(1, 3));
}

// Annual Billing: "Annual Cost = $95.40" against 12 × 7.95 saves nothing, 76.32 a fifth.
TEST(PercentBelow, IsWhatAPartLacksOfTheWhole)
{
    EXPECT_TRUE(percentBelow(ratio(money("95.40"), money("7.95")) / 12) == Quotient(0));
    EXPECT_TRUE(percentBelow(ratio(money("76.32"), money("95.40"))) == Quotient(20));
}

TEST(Quotient, OfTwoLargestRatesKeepsEveryDigit)
{
    // (2^63 − 1)² × 10^-20, to steps of the largest rate, is 2^63 − 1 of 10^-10 of them
    EXPECT_EQ(nearest(maxRate * Quotient(rate("1")), maxRate, Rounding::half_up), maxRate);
}

TEST(Quotient, ThatDoesNotFitIsNothing)
{
    EXPECT_EQ(nearest(maxRate * Quotient(rate("1.1")), Rate::step(10), Rounding::half_up), std::nullopt);
    EXPECT_EQ(nearest(Quotient(0) - maxRate * Quotient(rate("1.1")), Rate::step(10), Rounding::half_up), std::nullopt);
}

} // namespace

} // namespace seatwise::quotient_test
