#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "money/exact.h"
#include "values.h"

namespace seatwise::rounding_test {

namespace {

using test::money;
using test::rate;

struct RoundingCase
{
    std::string name;
    std::string exact; ///< with up to 10 decimals
    Currency currency;
    Rounding rounding;
    std::string rounded;
};

const Currency dollar{"USD", 2};
const Currency yen{"JPY", 0};
const Currency dinar{"KWD", 3};

class RoundsOnce : public testing::TestWithParam<RoundingCase>
{
};

/// R2.
TEST_P(RoundsOnce, ToTheMinorUnit)
{
    const auto& [name, amount, currency, rounding, rounded] = GetParam();
    EXPECT_EQ(round(exact(rate(amount)), currency, rounding), money(rounded));
}

INSTANTIATE_TEST_SUITE_P(
    HalfUp, RoundsOnce,
    testing::Values(RoundingCase{"BelowAHalf", "1.2349", dollar, Rounding::half_up, "1.23"},
                    RoundingCase{"AHalfAwayFromZero", "1.235", dollar, Rounding::half_up, "1.24"},
                    RoundingCase{"AHalfAboveAnEvenCent", "1.245", dollar, Rounding::half_up, "1.25"},
                    RoundingCase{"NotByWayOfFourDecimals", "1.23497", dollar, Rounding::half_up, "1.23"},
                    RoundingCase{"TheLeastBelowAHalf", "0.0049999999", dollar, Rounding::half_up, "0"},
                    RoundingCase{"HalfACent", "0.005", dollar, Rounding::half_up, "0.01"},
                    RoundingCase{"ANegativeHalfAwayFromZero", "-1.235", dollar, Rounding::half_up, "-1.24"},
                    RoundingCase{"NegativeBelowAHalf", "-1.2349999999", dollar, Rounding::half_up, "-1.23"},
                    RoundingCase{"NegativeHalfACent", "-0.005", dollar, Rounding::half_up, "-0.01"},
                    RoundingCase{"WholeYen", "54.35", yen, Rounding::half_up, "54"},
                    RoundingCase{"HalfAYen", "54.5", yen, Rounding::half_up, "55"},
                    RoundingCase{"ThreeDecimalsOfADinar", "1.2345", dinar, Rounding::half_up, "1.235"},
                    RoundingCase{"BelowHalfAFils", "1.2344999999", dinar, Rounding::half_up, "1.234"}),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    HalfEven, RoundsOnce,
    testing::Values(RoundingCase{"AHalfAboveAnEvenCentDown", "1.245", dollar, Rounding::half_even, "1.24"},
                    RoundingCase{"AHalfAboveAnOddCentUp", "1.235", dollar, Rounding::half_even, "1.24"},
                    RoundingCase{"HalfACentToNothing", "0.005", dollar, Rounding::half_even, "0"},
                    RoundingCase{"MoreThanAHalfUp", "1.2450000001", dollar, Rounding::half_even, "1.25"},
                    RoundingCase{"ANegativeHalfToEven", "-1.245", dollar, Rounding::half_even, "-1.24"},
                    RoundingCase{"ANegativeHalfAboveAnOddCent", "-1.235", dollar, Rounding::half_even, "-1.24"},
                    RoundingCase{"HalfAYenToEven", "54.5", yen, Rounding::half_even, "54"},
                    RoundingCase{"HalfAFilsToEven", "1.2345", dinar, Rounding::half_even, "1.234"}),
    test::byName);

TEST(Rounding, HoldsTheLargestAmountInCents)
{
    EXPECT_EQ(round(exact(money("922337203685477.58")), dollar, Rounding::half_up), money("922337203685477.58"));
}

TEST(Rounding, SaysWhatTheLargestAmountIsWhenItIsPassed)
{
    const Exact above = exact(money("922337203685477.58")) + exact(rate("0.005"));
    EXPECT_EQ(round(above, dollar, Rounding::half_up).error(),
              (test::Said{Error::Kind::refused,
                          "the amount is above 922,337,203,685,477.5807, the largest amount that can be held"}));
}

TEST(Rounding, GivesNothingWhereNoMessageIsWantedAndTheAmountDoesNotFit)
{
    EXPECT_EQ(tryRound(product(Quantity::whole(maxQuantity), rate("922337203")), 2, Rounding::half_up), std::nullopt);
}

TEST(Rounding, GivesNothingForANegativeAmountThatDoesNotFit)
{
    EXPECT_EQ(tryRound(product(Quantity::whole(maxQuantity), rate("-922337203")), 2, Rounding::half_up), std::nullopt);
}

TEST(DivideRounded, KeepsAQuotientWithoutRemainder)
{
    EXPECT_EQ(static_cast<std::int64_t>(divideRounded(12, 4, Rounding::half_up)), 3);
}

TEST(DivideRounded, ReachesTheEdgesOf128Bits)
{
    const Wide largest = static_cast<Wide>(~static_cast<unsigned __int128>(0) >> 1);
    EXPECT_TRUE(divideRounded(largest, 1, Rounding::half_up) == largest);
    EXPECT_TRUE(divideRounded(-largest, largest, Rounding::half_even) == -1);
}

} // namespace

} // namespace seatwise::rounding_test
