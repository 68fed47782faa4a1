#include "money/fixed.h"

#include <limits>
#include <string>
#include <type_traits>
#include <utility>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::fixed_test {

namespace {

using test::money;

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

template<class A, class B>
concept Addable = requires(A a, B b) { a + b; };

static_assert(Addable<Quantity, Quantity>);
static_assert(!Addable<Money, Rate>, "a rate is not an amount of money");
static_assert(!Addable<Money, std::int64_t>, "money is not an integer");
static_assert(!std::is_convertible_v<std::int64_t, Money>);
static_assert(!std::is_convertible_v<double, Money>);
static_assert(Rate::whole(20) + Rate::step(1) - Rate::whole(1) == Rate::fromUnits(191'000'000'000));
static_assert(Money::scale == 10'000 && Rate::scale == 10'000'000'000 && Quantity::scale == 1'000'000);
static_assert(Money::whole(-3).isNegative() && Money{}.isZero() && Money::fromUnits(25'000).wholePart() == 2);
static_assert(Quantity::whole(8).isWhole() && !Quantity::fromUnits(8'500'000).isWhole());
static_assert(Money::whole(1) < Money::fromUnits(10'001));

struct Reading
{
    std::string name;
    std::string text;
    std::int64_t units;
};

class MoneyReads : public testing::TestWithParam<Reading>
{
};

TEST_P(MoneyReads, PlainDecimalText)
{
    const auto value = Money::parse(GetParam().text);
    ASSERT_TRUE(value.has_value());
    EXPECT_EQ(value->units(), GetParam().units);
}

INSTANTIATE_TEST_SUITE_P(Fixed, MoneyReads,
                         testing::Values(Reading{"Zero", "0", 0}, Reading{"Whole", "12", 120'000},
                                         Reading{"Cents", "19.95", 199'500}, Reading{"AllFourDecimals", "0.0001", 1},
                                         Reading{"TrailingZeros", "1.5000", 15'000},
                                         Reading{"LeadingZeros", "007.10", 71'000},
                                         Reading{"Negative", "-3.5", -35'000}, Reading{"NegativeZero", "-0", 0},
                                         Reading{"NegativeBelowOne", "-0.05", -500},
                                         Reading{"TheHighest", "922337203685477.5807", highest},
                                         Reading{"TheLowest", "-922337203685477.5808", lowest}),
                         test::byName);

class MoneyRefuses : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(MoneyRefuses, TextThatIsNoPlainDecimal)
{
    EXPECT_FALSE(Money::parse(GetParam().second).has_value());
}

INSTANTIATE_TEST_SUITE_P(
    Fixed, MoneyRefuses,
    testing::Values(
        std::pair{"Nothing", ""}, std::pair{"ASignAlone", "-"}, std::pair{"APointAlone", "."},
        std::pair{"NoDigitBeforeThePoint", ".5"}, std::pair{"NoDigitAfterThePoint", "5."}, std::pair{"APlusSign", "+5"},
        std::pair{"TwoSigns", "--5"}, std::pair{"TwoPoints", "1.2.3"}, std::pair{"ASeparator", "1,000"},
        std::pair{"ASpaceBefore", " 5"}, std::pair{"ASpaceAfter", "5 "}, std::pair{"AnExponent", "1e3"},
        std::pair{"ACurrencySymbol", "$5"}, std::pair{"Hexadecimal", "0x10"}, std::pair{"NotANumber", "nan"},
        std::pair{"Infinity", "inf"}, std::pair{"AZeroByte", std::string("5\0", 2)},
        std::pair{"ArabicDigits", "\u0665"}, std::pair{"FiveDecimals", "1.23456"},
        std::pair{"FiveDecimalsEvenWhenZero", "1.00000"}, std::pair{"OneAboveTheHighest", "922337203685477.5808"},
        std::pair{"OneBelowTheLowest", "-922337203685477.5809"}, std::pair{"AWholeNumberTooLarge", "922337203685478"},
        std::pair{"TwentyDigits", "99999999999999999999"}, std::pair{"AHundredDigits", std::string(100, '9')}),
    test::byFirst);

/// R1.
TEST(Rate, KeepsTenDecimals)
{
    EXPECT_EQ(test::rate("0.0000000001").units(), 1);
}

TEST(Rate, RefusesElevenDecimals)
{
    EXPECT_FALSE(Rate::parse("0.00000000001").has_value());
}

TEST(Rate, ReadsTheHighest)
{
    EXPECT_EQ(test::rate("922337203.6854775807").units(), highest);
}

TEST(Rate, RefusesOneAboveTheHighest)
{
    EXPECT_FALSE(Rate::parse("922337203.6854775808").has_value());
}

struct Printing
{
    std::string name;
    std::int64_t units;
    int decimals;
    std::string text;
};

class MoneyPrints : public testing::TestWithParam<Printing>
{
};

TEST_P(MoneyPrints, WithAtLeastTheDecimalsAskedFor)
{
    EXPECT_EQ(Money::fromUnits(GetParam().units).toString(GetParam().decimals), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Fixed, MoneyPrints,
                         testing::Values(Printing{"ZeroAsAWhole", 0, 0, "0"}, Printing{"ZeroInCents", 0, 2, "0.00"},
                                         Printing{"CentsBelowATenth", 500, 2, "0.05"},
                                         Printing{"MoreDecimalsWhereNeeded", 2'718, 2, "0.2718"},
                                         Printing{"NoTrailingZeros", 15'000, 0, "1.5"},
                                         Printing{"FourDecimals", 32'610, 4, "3.2610"},
                                         Printing{"NegativeBelowOne", -500, 2, "-0.05"},
                                         Printing{"TheHighest", highest, 2, "922337203685477.5807"},
                                         Printing{"TheLowest", lowest, 2, "-922337203685477.5808"}),
                         test::byName);

TEST(Fixed, AppendsToTextThatIsThere)
{
    std::string text = "total ";
    money("54.35").appendTo(text, 2);
    EXPECT_EQ(text, "total 54.35");
}

TEST(Fixed, ThrowsRatherThanWrapsWhenASumIsTooLarge)
{
    EXPECT_THROW((void)(Quantity::fromUnits(highest) + Quantity::fromUnits(1)), std::overflow_error);
}

TEST(Fixed, ThrowsRatherThanWrapsWhenASumIsTooSmall)
{
    EXPECT_THROW((void)(Quantity::fromUnits(lowest) + Quantity::fromUnits(-1)), std::overflow_error);
}

TEST(Fixed, ThrowsRatherThanWrapsWhenADifferenceIsTooSmall)
{
    EXPECT_THROW((void)(Money::fromUnits(lowest) - Money::fromUnits(1)), std::overflow_error);
}

TEST(Fixed, ThrowsRatherThanWrapsWhenAWholeNumberIsTooLarge)
{
    EXPECT_THROW((void)Money::whole(922'337'203'685'478), std::overflow_error);
}

TEST(Fixed, TakesTheLargestWholeNumberThatFits)
{
    EXPECT_EQ(Money::whole(922'337'203'685'477).toString(), "922337203685477");
}

TEST(Fixed, KeepsItsValueWhenAnAdditionInPlaceOverflows)
{
    Quantity value = Quantity::fromUnits(highest);
    EXPECT_THROW(value += Quantity::fromUnits(1), std::overflow_error);
    EXPECT_EQ(value.units(), highest);
}

TEST(Fixed, OrdersNegativeBelowPositive)
{
    EXPECT_LT(money("-0.01"), money("0"));
}

TEST(Fixed, IsNotWholeBelowZeroWhenItHasDecimals)
{
    EXPECT_FALSE(money("-1.5").isWhole());
}

} // namespace

} // namespace seatwise::fixed_test
