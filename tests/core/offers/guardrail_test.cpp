#include "offers/offers.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::guardrail_test {

namespace {

using test::money;
using test::percent;
using Needs = DiscountBand::Needs;

/// Up to 5 % freely, to 15 % with a reason, to 30 % with an approval.
Rules banded()
{
    Rules rules;
    rules.discountBands = {
        {Percent::whole(5), Needs::none}, {Percent::whole(15), Needs::reason}, {Percent::whole(30), Needs::approval}};
    return rules;
}

struct BandCase
{
    std::string name;
    std::string percent;
    std::string reason;
    Needs needs;
};

class AllowedDiscount : public testing::TestWithParam<BandCase>
{
};

// "bands decide whether it needs a reason or an approval". R41.
TEST_P(AllowedDiscount, NeedsWhatItsBandSays)
{
    EXPECT_EQ(checkDiscount(banded(), percent(GetParam().percent), GetParam().reason), GetParam().needs);
}

INSTANTIATE_TEST_SUITE_P(Bands, AllowedDiscount,
                         testing::Values(BandCase{"Nothing", "0", "", Needs::none},
                                         BandCase{"AtTheFirstBand", "5", "", Needs::none},
                                         BandCase{"AboveTheFirstBand", "5.000001", "renewal", Needs::reason},
                                         BandCase{"AtTheSecondBand", "15", "renewal", Needs::reason},
                                         BandCase{"AboveTheSecondBand", "15.1", "renewal", Needs::approval},
                                         BandCase{"AtTheLastBand", "30", "renewal", Needs::approval}),
                         test::byName);

struct RefusedCase
{
    std::string name;
    std::string percent;
    std::string reason;
    test::Said error;
};

class RefusedDiscount : public testing::TestWithParam<RefusedCase>
{
};

TEST_P(RefusedDiscount, SaysWhatIsAllowed)
{
    EXPECT_EQ(checkDiscount(banded(), percent(GetParam().percent), GetParam().reason).error(), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Bands, RefusedDiscount,
    testing::Values(
        RefusedCase{"WithoutReason",
                    "10",
                    "",
                    {Error::Kind::refused, "a discount of 10 % needs a reason; without one up to 5 % is allowed"}},
        RefusedCase{"WithABlankReason",
                    "10",
                    " \t",
                    {Error::Kind::refused, "a discount of 10 % needs a reason; without one up to 5 % is allowed"}},
        RefusedCase{"ForApprovalWithoutReason",
                    "20",
                    "",
                    {Error::Kind::refused,
                     "a discount of 20 % needs a reason and an approval; without one up to 5 % is allowed"}},
        RefusedCase{"AboveEveryBand",
                    "30.000001",
                    "renewal",
                    {Error::Kind::refused, "a discount of 30.000001 % is not allowed; the largest is 30 %"}},
        RefusedCase{"Negative", "-1", "renewal", {Error::Kind::usage, "the discount is −1 %; allowed are 0 to 100 %"}},
        RefusedCase{
            "MoreThanAll", "101", "renewal", {Error::Kind::usage, "the discount is 101 %; allowed are 0 to 100 %"}}),
    test::byName);

TEST(Guardrail, IsClosedWhereTheBookHasNoBands)
{
    EXPECT_EQ(checkDiscount(Rules{}, Percent::whole(1), "renewal").error(),
              (test::Said{Error::Kind::refused, "a discount of 1 % is not allowed; the price book allows none"}));
}

/// A question without a discount was refused where the book has no bands.
TEST(Guardrail, NoDiscountNeedsNothing)
{
    EXPECT_EQ(neededFor(Rules{}, Percent()).value(), DiscountBand::Needs::none);
}

TEST(Guardrail, TheFloorIsRoundedUpToTheCent)
{
    Rules rules;
    rules.floorPercent = Percent::whole(60);
    EXPECT_EQ(floorOf(rules, money("54.36"), Currency{}), money("32.62"));
}

TEST(Guardrail, TheFloorIsNothingWhereTheBookSetsNone)
{
    EXPECT_EQ(floorOf(Rules{}, money("54.35"), Currency{}), Money{});
}

TEST(Guardrail, TheLargestPercentLeavesTheFloor)
{
    EXPECT_EQ(largestPercent(money("100"), money("60")), percent("40"));
}

TEST(Guardrail, TheLargestPercentIsRoundedDown)
{
    EXPECT_EQ(largestPercent(money("90"), money("60")), percent("33.33"));
}

TEST(Guardrail, NothingMayComeOffBelowTheFloor)
{
    EXPECT_EQ(largestPercent(money("50"), money("60")), Percent{});
}

TEST(GuardrailProperty, TheLargestPercentNeverGoesBelowTheFloor)
{
    test::forRandomCases([](test::Random& random) {
        const Money running = Money::fromUnits(random.between(1, 10'000'000) * 100);
        const Money floor = Money::fromUnits(random.between(0, running.units() / 100) * 100);
        const auto off = tryRound(percentOf(largestPercent(running, floor), running), 2, Rounding::half_up);
        EXPECT_GE(running - *off, floor);
    });
}

} // namespace

} // namespace seatwise::guardrail_test
