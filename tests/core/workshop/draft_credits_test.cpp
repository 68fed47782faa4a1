#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"
#include "workshop/draft.h"
#include "workshop/draft_credits.h"
#include "workshop/drafts.h"

namespace seatwise::draft_credits_test {

namespace {

using test::draftOf;
using test::noteOn;
using test::percent;
using test::priceOf;
using test::quantity;
using test::rate;
using test::select;
using test::sessionTrack;
using test::setInWorkshop;
using test::withUsage;
using testing::ElementsAre;

const ChargeModel& creditsOf(const PriceBook& book, const PlanId& plan)
{
    return book.findPlan(plan)->charges.back().monthly;
}

test::Book dearerCredits()
{
    return draftOf(withCreditPrice(sessionTrack(), rate("0.15")));
}

/// A book with the plan "team" that charges for credits as the model says.
test::Book creditBook(ChargeModel model)
{
    return test::teamBook(test::usage("credit", std::move(model)));
}

TEST(CreditPrice, IsTheRateOfTheFirstCredit)
{
    EXPECT_EQ(creditPrice(sessionTrack(), "free"), rate("0.10"));
    EXPECT_EQ(creditPrice(sessionTrack(), "enterprise"), rate("0.10"));
    EXPECT_EQ(creditPrice(sessionTrack(), "api"), std::nullopt);
}

TEST(CreditPrice, IsSetOnEveryPlanThatChargesForCredits)
{
    for (const PlanId& plan : std::vector<PlanId>{"free", "pro", "enterprise"})
        EXPECT_EQ(creditPrice(dearerCredits(), plan), rate("0.15")) << plan.text();
}

TEST(CreditPrice, TakesTheVolumeStepsAlongInPercent)
{
    // 0.08 and 0.06 are 80 % and 60 % of 0.10; of 0.15 that is 0.12 and 0.09.
    EXPECT_EQ(creditsOf(dearerCredits(), "enterprise"),
              ChargeModel(test::graduated({{"1000", "0.15"}, {"10000", "0.12"}, {"", "0.09"}})));
}

TEST(CreditPrice, RoundsAStepToFourDecimalsOnce)
{
    // 0.8 × 0.1234 = 0.09872, 0.6 × 0.1234 = 0.07404.
    const test::Book draft = draftOf(withCreditPrice(sessionTrack(), rate("0.1234")));
    EXPECT_EQ(creditsOf(draft, "enterprise"),
              ChargeModel(test::graduated({{"1000", "0.1234"}, {"10000", "0.0987"}, {"", "0.0740"}})));
}

TEST(CreditPrice, IsPaidForEveryInsight)
{
    // 34 credits at 0.15 on Free: 5.10.
    EXPECT_EQ(priceOf(dearerCredits(), withUsage(select("free", 1), "credit", "34")).total().toString(2), "5.10");
}

TEST(CreditPrice, IsNotedInPlaceOfTheAssumptionThatNamedOldFigures)
{
    EXPECT_EQ(noteOn(dearerCredits(), "plans.enterprise.charges.insights"), setInWorkshop("Enterprise, AI insights"));
    EXPECT_EQ(noteOn(dearerCredits(), "plans.pro.charges.insights"), setInWorkshop("Pro, AI insights"));
}

TEST(CreditPrice, KeepsAnAllowanceFree)
{
    const test::Book draft = draftOf(
        withCreditPrice(creditBook(test::graduated({{"50", "0"}, {"100", "0.20"}, {"", "0.10"}})), rate("0.40")));
    EXPECT_EQ(creditsOf(draft, "team"), ChargeModel(test::graduated({{"50", "0"}, {"100", "0.40"}, {"", "0.20"}})));
    EXPECT_EQ(creditPrice(draft, "team"), rate("0.40"));
    EXPECT_EQ(creditsOf(draftOf(withCreditPrice(creditBook(test::perUnit("0.20", "50")), rate("0.40"))), "team"),
              ChargeModel(test::perUnit("0.40", "50")));
}

TEST(CreditPrice, OfZeroMakesEveryCreditFree)
{
    const test::Book draft = draftOf(withCreditPrice(sessionTrack(), rate("0")));
    EXPECT_EQ(creditsOf(draft, "enterprise"), ChargeModel(test::graduated({{"1000", "0"}, {"10000", "0"}, {"", "0"}})));
}

TEST(CreditPrice, ThatIsInForceChangesNothing)
{
    EXPECT_EQ(draftOf(withCreditPrice(sessionTrack(), rate("0.1"))), sessionTrack());
}

TEST(CreditPrice, BelowZeroIsRefused)
{
    EXPECT_EQ(withCreditPrice(sessionTrack(), rate("-0.1")).error().message.english(),
              "the price of a credit cannot be below zero, and is -0.10");
}

TEST(CreditPrice, ThatMakesAStepTooLargeIsRefused)
{
    const test::Book book = creditBook(test::graduated({{"10", "0.0001"}, {"", "900000000"}}));
    EXPECT_EQ(withCreditPrice(book, rate("1")).error().message.english(),
              "the price of a credit, $1.00, is too large for " + book.plans.front().name);
}

TEST(CreditPrice, OfABookWithoutCreditsIsRefused)
{
    const test::Book book = test::musicBook();
    EXPECT_EQ(withCreditPrice(book, rate("1")).error().message.english(),
              "no plan of " + book.name + " charges for credits");
}

TEST(VolumeSteps, AreTheDiscountsOnTheFirstRate)
{
    EXPECT_THAT(volumeSteps(sessionTrack(), "enterprise"),
                ElementsAre(VolumeStep{quantity("1000"), percent("20")}, VolumeStep{quantity("10000"), percent("40")}));
}

TEST(VolumeSteps, AreNoneForOneRate)
{
    EXPECT_TRUE(volumeSteps(sessionTrack(), "pro").empty());
    EXPECT_TRUE(volumeSteps(creditBook(test::perUnit("0.20", "50")), "team").empty());
}

TEST(VolumeSteps, AreSetAsRatesOfFourDecimals)
{
    // 12.5 % less than 0.10 is 0.0875; 33 % less is 0.067.
    const test::Book draft = draftOf(withVolumeSteps(
        sessionTrack(), "pro", {{quantity("500"), percent("12.5")}, {quantity("2000"), percent("33")}}));
    EXPECT_EQ(creditsOf(draft, "pro"),
              ChargeModel(test::graduated({{"500", "0.10"}, {"2000", "0.0875"}, {"", "0.067"}})));
    EXPECT_EQ(noteOn(draft, "plans.pro.charges.insights"), setInWorkshop("Pro, AI insights"));
}

TEST(VolumeSteps, TakenAwayLeaveOneRate)
{
    const test::Book draft = draftOf(withVolumeSteps(sessionTrack(), "enterprise", {}));
    EXPECT_EQ(creditsOf(draft, "enterprise"), ChargeModel(test::perUnit("0.10")));
}

TEST(VolumeSteps, ComeAfterTheAllowance)
{
    const test::Book draft =
        draftOf(withVolumeSteps(creditBook(test::perUnit("0.20", "50")), "team", {{quantity("100"), percent("50")}}));
    EXPECT_EQ(creditsOf(draft, "team"), ChargeModel(test::graduated({{"50", "0"}, {"100", "0.20"}, {"", "0.10"}})));
}

TEST(VolumeSteps, OfAVolumeListPriceAllCreditsStill)
{
    const test::Book draft = draftOf(withVolumeSteps(creditBook(test::volume({{"100", "0.20"}, {"", "0.15"}})), "team",
                                                     {{quantity("200"), percent("50")}}));
    EXPECT_EQ(creditsOf(draft, "team"), ChargeModel(test::volume({{"200", "0.20"}, {"", "0.10"}})));
}

TEST(VolumeSteps, ThatStandAlreadyChangeNothing)
{
    EXPECT_EQ(draftOf(withVolumeSteps(sessionTrack(), "enterprise", volumeSteps(sessionTrack(), "enterprise"))),
              sessionTrack());
}

struct RefusedSteps
{
    std::string name;
    PlanId plan;
    std::vector<VolumeStep> steps;
    std::string message;
};

class StepsRefused : public testing::TestWithParam<RefusedSteps>
{
};

TEST_P(StepsRefused, SayWhatIsAllowed)
{
    const auto draft = withVolumeSteps(sessionTrack(), GetParam().plan, GetParam().steps);
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error(), (test::Said{Error::Kind::usage, GetParam().message}));
}

INSTANTIATE_TEST_SUITE_P(
    Workshop, StepsRefused,
    testing::Values(RefusedSteps{"NotAscending",
                                 "pro",
                                 {{quantity("500"), percent("10")}, {quantity("500"), percent("20")}},
                                 "a volume step begins above 500 credits; it must begin above 500"},
                    RefusedSteps{"FromZero",
                                 "pro",
                                 {{quantity("0"), percent("10")}},
                                 "a volume step begins above 0 credits; it must begin above 0"},
                    RefusedSteps{"BeyondAHundredPercent",
                                 "pro",
                                 {{quantity("500"), percent("101")}},
                                 "a volume discount is 101 %; allowed are 0 to 100 %"},
                    RefusedSteps{"ASurcharge",
                                 "pro",
                                 {{quantity("500"), percent("-5")}},
                                 "a volume discount is −5 %; allowed are 0 to 100 %"},
                    RefusedSteps{"OnAPlanWithoutCredits",
                                 "api",
                                 {{quantity("500"), percent("5")}},
                                 "API licensing does not charge for credits"}),
    test::byName);

TEST(VolumeSteps, OfFreeCreditsAreRefused)
{
    EXPECT_EQ(withVolumeSteps(creditBook(test::perUnit("0")), "team", {{quantity("10"), percent("5")}}).error().kind,
              Error::Kind::usage);
}

TEST(VolumeSteps, AreAtMostAsManyAsABookTakes)
{
    std::vector<VolumeStep> steps;
    for (int i = 1; i <= 62; ++i)
        steps.push_back({Quantity::whole(i * 10), percent("5")});
    EXPECT_TRUE(withVolumeSteps(sessionTrack(), "pro", steps));
    steps.push_back({quantity("1000"), percent("6")});
    EXPECT_EQ(withVolumeSteps(sessionTrack(), "pro", steps).error().message.english(),
              "there are 63 volume steps; at most 62 are allowed");
}

TEST(CreditPrice, OfABookIsThatOfTheFirstPlanWithCredits)
{
    EXPECT_EQ(creditPrice(sessionTrack()), rate("0.10"));
    EXPECT_EQ(creditPrice(test::musicBook()), Rate{});
}

TEST(CreditPaths, AreTheChargesForCreditsOfEveryPlan)
{
    EXPECT_THAT(creditPaths(sessionTrack()), ElementsAre("plans.free.charges.insights", "plans.pro.charges.insights",
                                                         "plans.enterprise.charges.insights"));
}

TEST(MeteredPaths, AreTheChargesByUsageOfOnePlan)
{
    EXPECT_THAT(meteredPaths(sessionTrack(), "enterprise"), ElementsAre("plans.enterprise.charges.insights"));
}

} // namespace

} // namespace seatwise::draft_credits_test
