#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "values.h"
#include "workshop/draft.h"
#include "workshop/drafts.h"

namespace seatwise::draft_plans_test {

namespace {

using test::draftOf;
using test::noteOn;
using test::percent;
using test::priceOf;
using test::rate;
using test::select;
using test::sessionTrack;
using test::setInWorkshop;
using testing::Contains;
using testing::ElementsAre;

test::Book dearerPro()
{
    return draftOf(withPlanFee(sessionTrack(), "pro", rate("34.99")));
}

TEST(PlanFee, IsTheFlatAmountOfThePlan)
{
    EXPECT_EQ(planFee(sessionTrack(), "pro"), rate("29.99"));
    EXPECT_EQ(planFee(sessionTrack(), "enterprise"), rate("199.99"));
    EXPECT_EQ(planFee(sessionTrack(), "free"), rate("0"));
}

TEST(PlanFee, IsNothingWherePricesAreByQuantity)
{
    EXPECT_EQ(planFee(sessionTrack(), "api"), std::nullopt);
    EXPECT_EQ(planFee(sessionTrack(), "none"), std::nullopt);
}

TEST(PlanFee, IsWhatAMonthCosts)
{
    EXPECT_EQ(priceOf(dearerPro(), select("pro", 3)).total().toString(2), "34.99");
}

TEST(PlanFee, TimesTwelveIsAYear)
{
    // 12 × 34.99 = 419.88
    EXPECT_EQ(priceOf(dearerPro(), select("pro", 3, Billing::annual)).total().toString(2), "419.88");
}

TEST(PlanFee, TimesTwelveLessTheAnnualDiscountIsAYearRoundedOnce)
{
    // 419.88 less 15 % is 356.898
    const test::Book draft = draftOf(withAnnualDiscount(dearerPro(), percent("15")));
    EXPECT_EQ(priceOf(draft, select("pro", 3, Billing::annual)).total().toString(2), "356.90");
}

TEST(PlanFee, ReplacesAPublishedAnnualAmount)
{
    Charge fee = test::fee(test::flat("10"));
    fee.annual = test::flat("99");
    const test::Book draft = draftOf(withPlanFee(test::teamBook(fee), "team", rate("11")));
    EXPECT_EQ(priceOf(draft, select("team", 1, Billing::annual)).total().toString(2), "132.00");
}

TEST(PlanFee, IsMarkedAsAssumedWhereItIsShown)
{
    EXPECT_EQ(noteOn(dearerPro(), "plans.pro.charges.subscription"), setInWorkshop("Pro subscription"));
    EXPECT_THAT(test::noticeTexts(priceOf(dearerPro(), select("pro", 3)), Notice::Kind::assumption),
                Contains("Assumed: Pro subscription: set in the workshop; not decided yet."));
}

TEST(PlanFee, IsNotMarkedWhereItStaysAsPublished)
{
    EXPECT_EQ(draftOf(withPlanFee(sessionTrack(), "pro", rate("29.99"))), sessionTrack());
}

TEST(PlanFee, IsMarkedOnceHoweverOftenItIsSet)
{
    const test::Book once = dearerPro();
    const test::Book twice = draftOf(withPlanFee(once, "pro", rate("39.99")));
    EXPECT_EQ(twice.assumptions, once.assumptions);
    EXPECT_EQ(once.assumptions.size(), sessionTrack().assumptions.size() + 1);
}

TEST(PlanFee, BelowZeroIsRefused)
{
    EXPECT_EQ(withPlanFee(sessionTrack(), "pro", rate("-1")).error(),
              (test::Said{Error::Kind::usage, "the fee of Pro cannot be below zero, and is -1.00"}));
}

TEST(PlanFee, OfAPlanWithoutOneIsRefused)
{
    EXPECT_EQ(withPlanFee(sessionTrack(), "api", rate("1")).error(),
              (test::Said{Error::Kind::usage, "API licensing has no flat monthly fee; its prices are by quantity"}));
}

TEST(PlanFee, OfAnUnknownPlanNamesTheNearest)
{
    EXPECT_EQ(withPlanFee(sessionTrack(), "prp", rate("1")).error().message.english(),
              "unknown plan \"prp\", did you mean \"pro\"? Allowed: free, pro, enterprise, api, consulting");
}

TEST(BillingPeriods, AreWhatAPlanOffers)
{
    const test::Book draft = draftOf(withBilling(sessionTrack(), "pro", {Billing::annual}));
    EXPECT_THAT(draft.findPlan("pro")->billing, ElementsAre(Billing::annual));
    EXPECT_EQ(noteOn(draft, "plans.pro.billing"), setInWorkshop("Pro, billing periods"));
}

TEST(BillingPeriods, ComeInOneOrderAndOnce)
{
    const test::Book draft =
        draftOf(withBilling(sessionTrack(), "api", {Billing::annual, Billing::monthly, Billing::annual}));
    EXPECT_THAT(draft.findPlan("api")->billing, ElementsAre(Billing::monthly, Billing::annual));
}

TEST(BillingPeriods, ThatAreOfferedAlreadyChangeNothing)
{
    EXPECT_EQ(draftOf(withBilling(sessionTrack(), "pro", {Billing::annual, Billing::monthly})), sessionTrack());
}

TEST(BillingPeriods, AreAtLeastOne)
{
    EXPECT_EQ(withBilling(sessionTrack(), "pro", {}).error().message.english(),
              "Pro needs at least one billing period: monthly, annual or both");
}

TEST(AnnualDiscount, IsMarkedAsAssumed)
{
    const test::Book draft = draftOf(withAnnualDiscount(sessionTrack(), percent("20")));
    EXPECT_EQ(draft.rules.annualDiscount, percent("20"));
    EXPECT_EQ(noteOn(draft, "rules.annual_discount"), setInWorkshop("Annual discount"));
}

TEST(AnnualDiscount, IsZeroToAHundredPercent)
{
    EXPECT_EQ(withAnnualDiscount(sessionTrack(), percent("100.5")).error().message.english(),
              "the annual discount is 100.5 %; allowed are 0 to 100 %");
    EXPECT_FALSE(withAnnualDiscount(sessionTrack(), percent("-1")));
}

TEST(PlansWithAFee, AreTheSubscriptionsThatHaveOne)
{
    EXPECT_THAT(plansWithFee(sessionTrack()), ElementsAre("free", "pro", "enterprise"));
}

TEST(PlanFee, HasThePathOfItsCharge)
{
    EXPECT_EQ(feePath(sessionTrack(), "api"), "plans.api");
    const test::Book book = sessionTrack();
    EXPECT_EQ(feePath(book, "pro"), "plans.pro.charges." + book.findPlan("pro")->charges.front().id);
}

TEST(PlanFee, OfAPriceIsInWholeMinorUnits)
{
    EXPECT_EQ(asFee(sessionTrack(), test::money("9.995")), rate("10.00"));
}

TEST(PlanFee, OfAPriceThatNoRateHoldsIsRefusedAndNotZero)
{
    EXPECT_EQ(asFee(sessionTrack(), test::money("922337203.68")), rate("922337203.68"));
    const auto fee = asFee(sessionTrack(), test::money("922337203.69"));
    ASSERT_FALSE(fee);
    EXPECT_EQ(fee.error().message.english(), "a price of $922,337,203.69 is too large for the fee of a plan");
}

TEST(EnterprisePlan, IsTheLastSubscriptionWithoutALimit)
{
    EXPECT_EQ(enterprisePlan(sessionTrack()).id, "enterprise");
    test::Book turned = test::musicBook();
    turned.plans[1].seats.max.reset();
    turned.plans[2].seats.max = 10'000;
    EXPECT_EQ(enterprisePlan(turned).id, "solo");
}

TEST(EnterprisePlan, IsTheLastPlanWhereEveryOneHasALimit)
{
    test::Book limited = test::musicBook();
    limited.plans.back().seats.max = 10'000;
    EXPECT_EQ(enterprisePlan(limited).id, "ensemble");
}

} // namespace

} // namespace seatwise::draft_plans_test
