// The discount that reaches a wished total. R66. Figures from the published list: Ensemble costs 652.20 a year for 200
// seats, 54.35 a month, and 598.20 for 175 (479.40 + 55 × 2.16); one seat more costs 600.36.
#include "pricing/target.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::target_test {

namespace {

using test::money;
using test::percent;
using test::select;
using Needs = DiscountBand::Needs;

/// Up to 5 % freely, to 15 % with a reason, to 30 % with an approval; at least 60 % of the list stay.
test::Book withGuardrails(test::Book book = test::musicBook())
{
    book.rules.discountBands = {
        {Percent::whole(5), Needs::none}, {Percent::whole(15), Needs::reason}, {Percent::whole(30), Needs::approval}};
    book.rules.floorPercent = Percent::whole(60);
    return book;
}

/// With 500.00 once.
test::Book withOnboarding()
{
    test::Book book = withGuardrails();
    Charge onboarding = test::fee(ChargeModel());
    onboarding.once = test::flat("500");
    book.plans.back().charges.push_back(onboarding);
    return book;
}

Target aimed(const test::Book& book, std::string_view wished, Billing billing = Billing::annual)
{
    return targetFor(book, select("ensemble", 200, billing), money(wished)).value();
}

TEST(Target, IsReachedToTheCentByTheShortestPercentage)
{
    // 52.20 of 652.20 are 8.0037 %; 8.004 % are 52.2021, rounded 52.20, and 8 % only 52.18
    const Target target = aimed(withGuardrails(), "600");
    EXPECT_EQ(target.percent, percent("8.004"));
    EXPECT_EQ(target.discount, money("52.20"));
    EXPECT_EQ(target.total, money("600"));
    EXPECT_TRUE(target.isReached);
}

/// 52.195 are 52.20 to the cent.
TEST(Target, OfPartsOfACentIsReachedByTheCentBelow)
{
    const Target target = aimed(withGuardrails(), "600.005");
    EXPECT_EQ(target.percent, percent("8.004"));
    EXPECT_EQ(target.total, money("600"));
}

/// 0.12 of 0.77 are 15.58 %: 16 % take it off, and so do 15 %, 0.1155, which need no approval.
TEST(Target, TakesThePercentageThatNeedsLeast)
{
    const test::Book book = withGuardrails(test::bookOf(test::fee(test::flat("0.77"))));
    const Target target = targetFor(book, select("team", 1), money("0.65")).value();
    EXPECT_EQ(target.percent, percent("15"));
    EXPECT_EQ(target.total, money("0.65"));
    EXPECT_EQ(target.needs, Needs::reason);
}

/// 10.00 a month, 27.00 a quarter and 50.00 a half-year: 120, 108 and 100 a year.
TEST(Target, NamesEachOtherBillingThatReachesIt)
{
    Charge charge = test::fee(test::flat("10"));
    charge.quarterly = test::flat("27");
    charge.semiannual = test::flat("50");
    test::Book book = withGuardrails(test::bookOf(charge));
    book.plans[0].billing = {Billing::monthly, Billing::quarterly, Billing::semiannual};
    const Target target = targetFor(book, select("team", 1), money("9.50")).value();
    std::vector<Billing> billings;
    for (const Trade& trade : target.trades)
        if (trade.kind == Trade::Kind::billing)
            billings.push_back(trade.price.billing());
    EXPECT_EQ(billings, (std::vector{Billing::quarterly, Billing::semiannual}));
}

/// 15 % of 652.20 are 97.83: 500 once and 554.37. R68.
TEST(Target, TakesNothingOffWhatIsChargedOnce)
{
    const Target target = aimed(withOnboarding(), "1054.37");
    EXPECT_EQ(target.percent, percent("15"));
    EXPECT_EQ(target.discount, money("97.83"));
    EXPECT_TRUE(target.isReached);
}

/// 550 a month are 50 and 500 once: 1,100 in a year, and the annual price is 652.20 and 500 once. R68.
TEST(Target, CountsWhatIsChargedOnceOnceInAYear)
{
    const Target target = aimed(withOnboarding(), "550", Billing::monthly);
    for (const Trade& trade : target.trades)
        EXPECT_NE(trade.kind, Trade::Kind::billing);
}

TEST(Target, CostsThatWithTheDiscountItNames)
{
    const test::Book book = withGuardrails();
    for (const char* wished : {"652.19", "640", "600", "555.55", "500.01", "456.54"}) {
        Selection selection = select("ensemble", 200, Billing::annual);
        selection.offers.manager = AgreedDiscount{aimed(book, wished).percent, "renewal"};
        EXPECT_EQ(test::priceOf(book, selection).total(), money(wished));
    }
}

TEST(Target, NeedsWhatTheBandOfItsPercentageNeeds)
{
    EXPECT_EQ(aimed(withGuardrails(), "652.20").needs, Needs::none);
    EXPECT_EQ(aimed(withGuardrails(), "620").needs, Needs::none);     // 4.94 %
    EXPECT_EQ(aimed(withGuardrails(), "600").needs, Needs::reason);   // 8.00 %
    EXPECT_EQ(aimed(withGuardrails(), "500").needs, Needs::approval); // 23.34 %
}

TEST(Target, GoesAsFarAsTheBandsLetIt)
{
    // 30 % of 652.20 are 195.66
    const Target target = aimed(withGuardrails(), "100");
    EXPECT_EQ(target.percent, percent("30"));
    EXPECT_EQ(target.total, money("456.54"));
    EXPECT_FALSE(target.isReached);
}

TEST(Target, StopsAtTheFloor)
{
    test::Book book = withGuardrails();
    book.rules.discountBands.back().maxPercent = Percent::whole(100);
    const Target target = aimed(book, "100");
    EXPECT_EQ(target.total, money("391.32")); // 60 % of 652.20
    EXPECT_FALSE(target.isReached);
}

TEST(Target, TakesNothingOffWhereTheBookAllowsNoDiscount)
{
    const Target target = aimed(test::musicBook(), "600");
    EXPECT_EQ(target.total, money("652.20"));
    EXPECT_TRUE(target.percent.isZero());
    EXPECT_FALSE(target.isReached);
}

TEST(Target, TakesNothingOffAndTradesNothingWhereThePriceIsNoMore)
{
    const Target target = aimed(withGuardrails(), "700");
    EXPECT_EQ(target.total, money("652.20"));
    EXPECT_TRUE(target.discount.isZero());
    EXPECT_TRUE(target.trades.empty());
    EXPECT_TRUE(target.isReached);
}

TEST(Target, IsReachedWithFewerSeatsToo)
{
    const Target target = aimed(withGuardrails(), "600");
    ASSERT_EQ(target.trades.size(), 1U);
    EXPECT_EQ(target.trades[0].kind, Trade::Kind::seats);
    EXPECT_EQ(target.trades[0].price.seats(), 175);
    EXPECT_EQ(target.trades[0].price.total(), money("598.20"));
}

TEST(Target, IsReachedWithTheShortestLongerTermToo)
{
    test::Book book = withGuardrails();
    book.termDiscounts = {{2, Percent::whole(3)}, {3, Percent::whole(10)}, {5, Percent::whole(12)}};
    const Trade trade = aimed(book, "600").trades.at(0);
    EXPECT_EQ(trade.kind, Trade::Kind::term);
    EXPECT_EQ(trade.selection.termYears, 3);
    EXPECT_EQ(trade.price.total(), money("586.98")); // 652.20 − 65.22
}

TEST(Target, IsReachedWithTheOtherBillingToo)
{
    // 652.20 less 20 % are 521.76 a year, 12 × 50 are 600
    const Trade trade =
        aimed(withGuardrails(test::musicBookWithAnnualDiscount(20)), "50", Billing::monthly).trades.at(0);
    EXPECT_EQ(trade.kind, Trade::Kind::billing);
    EXPECT_EQ(trade.price.total(), money("521.76"));
}

TEST(Target, IsReachedWithAnotherPlanToo)
{
    Plan whole = test::teamPlan({test::fee(test::flat("50"))});
    whole.id = PlanId("whole");
    whole.name = "Whole";
    const test::Book book = test::bookOf({test::teamPlan({test::seats(test::perUnit("2"))}), whole});
    const Trade trade = targetFor(book, select("team", 30), money("55"))->trades.back(); // 60, 54 for 27 seats
    EXPECT_EQ(trade.kind, Trade::Kind::plan);
    EXPECT_EQ(trade.price.plan(), "whole");
    EXPECT_EQ(trade.price.total(), money("50"));
}

TEST(Target, TakesThePlaceOfTheDiscountOfTheSelection)
{
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.offers.manager = AgreedDiscount{percent("30"), ""};
    EXPECT_EQ(targetFor(withGuardrails(), selection, money("600"))->percent, percent("8.004"));
}

TEST(Target, IsRefusedWhereThereIsNoPrice)
{
    EXPECT_EQ(targetFor(withGuardrails(), select("solo", 25), money("10")).error().message.english(),
              "Solo takes 5 to 19 seats, not 25");
}

} // namespace

} // namespace seatwise::target_test
