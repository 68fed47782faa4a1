#include "money/exact.h"

#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::exact_test {

namespace {

using test::money;
using test::percent;
using test::quantity;
using test::rate;

const Currency dollar{"USD", 2};
constexpr Rate maxRate = Rate::fromUnits(std::numeric_limits<std::int64_t>::max());

static_assert(product(Quantity::whole(3), Rate::whole(2)) == exact(Money::whole(6)));
static_assert(exact(Rate::whole(5)) == exact(Money::whole(5)));
static_assert(percentOf(Percent::whole(20), Money::whole(100)) == exact(Money::whole(20)));
static_assert(exact(Money::whole(1)) + exact(Money::whole(2)) - exact(Money::whole(4)) == exact(Money::whole(-1)));
static_assert(exact(Money::whole(1)) * 12 == exact(Money::whole(12)));
static_assert(exact(Money::whole(1)) < exact(Money::whole(2)));

/// The digits of 128 bits, for comparison with a figure computed elsewhere.
std::string digits(Wide value)
{
    std::string text;
    for (; value != 0; value /= 10)
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    return text;
}

TEST(Exact, KeepsEveryDigitOfAProduct)
{
    // 0.000001 × 0.0000000001: the smallest quantity at the smallest rate.
    EXPECT_TRUE(product(quantity("0.000001"), rate("0.0000000001")).units == 1);
}

TEST(Exact, HoldsTheLargestQuantityAtTheLargestRate)
{
    // (2^63 − 1) × 10^18
    EXPECT_EQ(digits(product(Quantity::whole(maxQuantity), maxRate).units), "9223372036854775807000000000000000000");
}

TEST(Exact, HoldsTwelveMonthsOfTheLargestProduct)
{
    // (2^63 − 1) × 10^18 × 12
    EXPECT_EQ(digits((product(Quantity::whole(maxQuantity), maxRate) * 12).units),
              "110680464442257309684000000000000000000");
}

TEST(Exact, HoldsTheWholeOfTheLargestMoney)
{
    // 100 % of (2^63 − 1) × 10^-4, with 16 decimals
    EXPECT_EQ(digits(percentOf(Percent::whole(100), Money::fromUnits(maxRate.units())).units),
              "9223372036854775807000000000000");
}

TEST(Exact, MultipliesAQuantityWithDecimals)
{
    EXPECT_EQ(product(quantity("8.5"), rate("150")), exact(money("1275")));
}

TEST(Exact, TakesAPercentageWithDecimals)
{
    // 2.9 % of 19.95 = 0.57855
    EXPECT_EQ(percentOf(percent("2.9"), money("19.95")), exact(rate("0.57855")));
}

TEST(Exact, TakesAPercentageOfANegativeAmount)
{
    EXPECT_EQ(percentOf(percent("20"), money("-1.05")), exact(money("-0.21")));
}

/// R4.
TEST(PerUnitFigure, HasFourDecimals)
{
    EXPECT_EQ(perUnit(money("54.35"), 200, Rounding::half_up), money("0.2718"));
}

TEST(PerUnitFigure, IsRoundedByTheRuleOfTheBook)
{
    EXPECT_EQ(perUnit(money("0.0009"), 2, Rounding::half_up), money("0.0005"));
    EXPECT_EQ(perUnit(money("0.0009"), 2, Rounding::half_even), money("0.0004"));
}

TEST(PerUnitFigure, OfANegativeTotalIsNegative)
{
    EXPECT_EQ(perUnit(money("-10"), 3, Rounding::half_up), money("-3.3333"));
}

TEST(Share, IsRoundedToTheMinorUnit)
{
    // 311.40 / 12 = 25.95; 100.00 / 12 = 8.3333…
    EXPECT_EQ(share(money("311.40"), 12, dollar, Rounding::half_up), money("25.95"));
    EXPECT_EQ(share(money("100"), 12, dollar, Rounding::half_up), money("8.33"));
}

TEST(Share, HasNoDecimalsInAYenBook)
{
    EXPECT_EQ(share(money("100"), 12, Currency{"JPY", 0}, Rounding::half_up), money("8"));
}

TEST(Share, OfAHalfCentFollowsTheRule)
{
    // 0.30 / 12 = 0.025
    EXPECT_EQ(share(money("0.30"), 12, dollar, Rounding::half_up), money("0.03"));
    EXPECT_EQ(share(money("0.30"), 12, dollar, Rounding::half_even), money("0.02"));
}

TEST(AsRate, KeepsTenDecimals)
{
    EXPECT_EQ(asRate(exact(rate("0.0000000001"))), rate("0.0000000001"));
}

TEST(AsRate, GivesNothingForMoreDecimals)
{
    EXPECT_EQ(asRate(product(quantity("0.5"), rate("0.0000000001"))), std::nullopt);
}

TEST(AsRate, GivesNothingForAnAmountThatDoesNotFit)
{
    EXPECT_EQ(asRate(exact(maxRate) + exact(rate("0.0000000001"))), std::nullopt);
}

} // namespace

} // namespace seatwise::exact_test
