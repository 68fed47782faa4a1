// An account manager's discount that is an amount. R82. Figures from the published list: Ensemble costs 652.20 a year
// for 200 seats, 54.35 a month; 598.20 for 175 (479.40 + 55 × 2.16), 600.36 for 176. 5, 15 and 30 % of 652.20
// are 32.61, 97.83 and 195.66.
#include <gtest/gtest.h>

#include "billing/schedule.h"
#include "book.h"
#include "calendar/days.h"
#include "offers/offers.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/offered_plan.h"
#include "values.h"

namespace seatwise::discount_amount_test {

namespace {

using test::money;
using test::percent;
using test::priceOf;
using test::refusalOf;
using test::select;
using Needs = DiscountBand::Needs;

/// Up to 5 % freely, to 15 % with a reason, to 30 % with an approval; at least 60 % of the list stay.
test::Book guarded()
{
    test::Book book = test::musicBook();
    book.rules.discountBands = {
        {Percent::whole(5), Needs::none}, {Percent::whole(15), Needs::reason}, {Percent::whole(30), Needs::approval}};
    book.rules.floorPercent = Percent::whole(60);
    book.termDiscounts = {{3, Percent::whole(5)}};
    return book;
}

Selection lessBy(std::string_view amount, const std::string& reason = {}, Billing billing = Billing::annual)
{
    Selection selection = select("ensemble", 200, billing);
    selection.offers.manager = AgreedDiscount{{}, reason, money(amount)};
    return selection;
}

TEST(DiscountAmount, IsTakenOffToTheCentAndNamesNoPercentage)
{
    const Price price = priceOf(guarded(), lessBy("30"));
    ASSERT_EQ(price.discounts().size(), 1U);
    EXPECT_EQ(price.discounts()[0].amount, money("30"));
    EXPECT_FALSE(price.discounts()[0].percent);
    EXPECT_EQ(price.total(), money("622.20"));
}

TEST(DiscountAmount, NeedsWhatItsShareOfThePriceNeeds)
{
    EXPECT_FALSE(priceOf(guarded(), lessBy("32.61")).needsApproval());
    EXPECT_EQ(refusalOf(guarded(), lessBy("32.62")).message.english(),
              "a discount of 5.001534 % needs a reason; without one up to 5 % is allowed");
    EXPECT_FALSE(priceOf(guarded(), lessBy("97.83", "renewal")).needsApproval());
    EXPECT_TRUE(priceOf(guarded(), lessBy("97.84", "renewal")).needsApproval());
    EXPECT_EQ(refusalOf(guarded(), lessBy("195.67", "renewal")).message.english(),
              "a discount of 30.001534 % is not allowed; the largest is 30 %");
}

TEST(DiscountAmount, IsJudgedByWhatTheOtherDiscountsLeave)
{
    Selection selection = lessBy("30.97");
    selection.termYears = 3;
    EXPECT_EQ(priceOf(guarded(), selection).total(), money("588.62")); // 652.20 − 32.61 − 30.97
    selection.offers.manager->amount = money("30.98");                 // 5 % of 619.59 are 30.9795
    EXPECT_EQ(refusalOf(guarded(), selection).message.english(),
              "a discount of 5.000081 % needs a reason; without one up to 5 % is allowed");
}

TEST(DiscountAmount, IsNotMoreThanThePrice)
{
    EXPECT_EQ(refusalOf(guarded(), lessBy("652.21", "all of it")).message.english(),
              "a discount of $652.21 is more than the price, $652.20");
}

TEST(DiscountAmount, OfNothingIsNone)
{
    EXPECT_EQ(priceOf(guarded(), lessBy("0")).discounts().size(), 0U);
    EXPECT_EQ(priceOf(guarded(), lessBy("0.001")).discounts().size(), 0U);
}

TEST(DiscountAmount, IsTakenOffEachBillingPeriod)
{
    ScheduleRequest request;
    request.selection = lessBy("2.50", "", Billing::monthly);
    request.selection.start = test::day("2026-07-01");
    const auto made = schedule(guarded(), request);
    ASSERT_EQ(made->invoices.size(), 12U);
    EXPECT_EQ(made->total, money("622.20")); // 12 × (54.35 − 2.50)
}

TEST(DiscountAmount, GivesNoPriceToSeatsForWhichItIsTooMuch)
{
    const test::Book book = guarded();
    const Selection selection = lessBy("30");
    const auto offers = allowOffers(book, *book.findPlan(PlanId("ensemble")), selection);
    const Plan& plan = *book.findPlan(PlanId("ensemble"));
    // 5 % of 598.20 are 29.91, and 30.018 of 600.36
    EXPECT_FALSE(totalFor(book, plan, 175, Billing::annual, *offers));
    EXPECT_EQ(totalFor(book, plan, 176, Billing::annual, *offers), money("570.36"));
}

TEST(DiscountAmount, IsNotBelowZero)
{
    EXPECT_EQ(refusalOf(guarded(), lessBy("-1")).message.english(), "the discount is −$1.00; expected nothing or more");
}

} // namespace

} // namespace seatwise::discount_amount_test
