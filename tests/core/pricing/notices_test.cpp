#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::notices_test {

namespace {

using namespace test;
using Kind = Notice::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

/// R20.
TEST(TaxNotice, StandsOnEveryPrice)
{
    const test::Book book = musicBook();
    for (const Selection& selection : {select("prelude", 10), select("solo", 10), select("ensemble", 200),
                                       select("ensemble", 200, Billing::annual), select("auto", 7)})
        EXPECT_THAT(noticeTexts(priceOf(book, selection), Kind::tax), ElementsAre("Taxes are not included."));
}

TEST(PolicyNotice, NamesThePublishedAmounts)
{
    EXPECT_THAT(noticeTexts(priceOf(musicBook(), select("ensemble", 200, Billing::annual)), Kind::policy),
                ElementsAre("Annual policy: amounts as published."));
}

TEST(PolicyNotice, NamesThePercentageInForce)
{
    const Price price = priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual));
    EXPECT_THAT(noticeTexts(price, Kind::policy), ElementsAre("Annual policy: 20 % off the published annual amounts."));
}

TEST(PolicyNotice, IsAbsentFromAMonthlyPrice)
{
    EXPECT_THAT(noticeTexts(priceOf(musicBook(), select("ensemble", 200)), Kind::policy), IsEmpty());
}

TEST(ContradictionNotice, StatesTheSavingThePublishedAmountsDoNotContain)
{
    EXPECT_THAT(noticeTexts(priceOf(musicBook(), select("ensemble", 200, Billing::annual)), Kind::contradiction),
                ElementsAre("The price list states a 20 % annual saving, which its published amounts do not contain: "
                            "they are 12 × the monthly amounts."));
}

TEST(ContradictionNotice, IsAbsentWhereThePolicyGrantsASaving)
{
    const Price price = priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual));
    EXPECT_THAT(noticeTexts(price, Kind::contradiction), IsEmpty());
}

TEST(ContradictionNotice, IsAbsentWhereNoSavingIsClaimed)
{
    const test::Book book = bookOf(seats(perUnit("2")));
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 10, Billing::annual)), Kind::contradiction), IsEmpty());
}

TEST(ContradictionNotice, IsAbsentFromAMonthlyPrice)
{
    EXPECT_THAT(noticeTexts(priceOf(musicBook(), select("ensemble", 200)), Kind::contradiction), IsEmpty());
}

/// Two plans that cross: "pro" costs 50 from 20 seats on, "team" 3 a seat.
test::Book crossingBook()
{
    Plan pro = teamPlan({fee(flat("50"))});
    pro.id = "pro";
    pro.name = "Pro";
    pro.seats = {20, std::nullopt, 1};
    return bookOf({teamPlan({seats(perUnit("3"))}), pro});
}

TEST(CrossingNotice, NamesTheCheaperPlanForTheSameSeats)
{
    EXPECT_THAT(noticeTexts(priceOf(crossingBook(), select("team", 20)), Kind::crossing),
                ElementsAre("20 seats on Pro cost $50.00, less than the $60.00 of 20 seats on Team."));
}

TEST(CrossingNotice, NamesMoreSeatsThatCostLess)
{
    EXPECT_THAT(noticeTexts(priceOf(crossingBook(), select("team", 17)), Kind::crossing),
                ElementsAre("20 seats on Pro cost $50.00, less than the $51.00 of 17 seats on Team."));
}

TEST(CrossingNotice, SpeaksOfOneSeatInTheSingular)
{
    test::Book book = crossingBook();
    book.plans[1].seats.min = 1;
    book.plans[1].charges = {fee(flat("2"))};
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 1)), Kind::crossing),
                ElementsAre("1 seat on Pro costs $2.00, less than the $3.00 of 1 seat on Team."));
}

TEST(CrossingNotice, IsAbsentWhereTheOtherPlanCostsMore)
{
    EXPECT_THAT(noticeTexts(priceOf(crossingBook(), select("team", 16)), Kind::crossing), IsEmpty());
}

TEST(CrossingNotice, IsAbsentWhereBothCostTheSame)
{
    test::Book book = crossingBook();
    book.plans[0].charges = {seats(perUnit("2.50"))};
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 20)), Kind::crossing), IsEmpty());
}

TEST(CrossingNotice, ComparesUnderTheAnnualPolicyInForce)
{
    test::Book book = crossingBook();
    book.rules.annualDiscount = Percent::whole(50);
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 20, Billing::annual)), Kind::crossing),
                ElementsAre("20 seats on Pro cost $300.00, less than the $360.00 of 20 seats on Team."));
}

TEST(CrossingNotice, LeavesOutPlansThatAreNoSubscription)
{
    test::Book book = crossingBook();
    book.plans[1].kind = PlanKind::service;
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 20)), Kind::crossing), IsEmpty());
}

TEST(CrossingNotice, NamesTheNextTierWhereMoreSeatsCostLess)
{
    // 10 × 2 = 20; 11 × 1 = 11
    const test::Book book = bookOf(seats(volume({{"10", "2"}, {"", "1"}})));
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 10)), Kind::crossing),
                ElementsAre("11 seats on Team cost $11.00, less than the $20.00 of 10 seats on Team."));
}

TEST(CrossingNotice, OfATierIsAbsentWhereItWouldNotSave)
{
    const test::Book book = bookOf(seats(volume({{"10", "2"}, {"", "1"}})));
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 5)), Kind::crossing), IsEmpty());
}

TEST(CrossingNotice, IsNeverFoundInThePublishedMusicList)
{
    const test::Book book = musicBook();
    for (SeatCount count = 5; count <= 7'000; ++count)
        ASSERT_THAT(noticeTexts(priceOf(book, select("auto", count)), Kind::crossing), IsEmpty()) << count << " seats";
}

/// A plan with assumed figures on each of its charges, for the year alone, and elsewhere.
test::Book assumedBook()
{
    Charge yearly = seats(perUnit("2"));
    yearly.annual = perUnit("24");
    Charge metered = usage("credit", perUnit("0.02"));
    metered.id = "credits";
    Plan other = teamPlan({seats(perUnit("3"))});
    other.id = "teamwork";
    test::Book book = bookOf({teamPlan({yearly, metered}), other});
    book.creditPacks = {{"hundred", "100 credits", quantity("100"), rate("9"), std::nullopt}};
    book.addOns = {{"support", "Support", {}, {fee(flat("20"))}}};
    book.assumptions = {{"plans.team.charges.seats", "the seat rate"},
                        {"plans.team.charges.credits.monthly", "the credit rate"},
                        {"plans.team.charges.seats.annual", "the year"},
                        {"plans.team.billing", "the billing"},
                        {"plans.teamwork.charges.seats", "another plan"},
                        {"add_ons.support", "the add-on"},
                        {"credit_packs", "the packs"}};
    return book;
}

/// R21.
TEST(AssumptionNotice, NamesTheFiguresThatWereUsed)
{
    EXPECT_THAT(noticeTexts(priceOf(assumedBook(), select("team", 5)), Kind::assumption),
                ElementsAre("Assumed: the seat rate", "Assumed: the billing"));
}

TEST(AssumptionNotice, OfAMeterIsGivenWhereItIsUsed)
{
    const Price price = priceOf(assumedBook(), withUsage(select("team", 5), "credit", "10"));
    EXPECT_THAT(noticeTexts(price, Kind::assumption),
                ElementsAre("Assumed: the seat rate", "Assumed: the credit rate", "Assumed: the billing"));
}

TEST(AssumptionNotice, OfTheYearIsGivenForAYear)
{
    EXPECT_THAT(noticeTexts(priceOf(assumedBook(), select("team", 5, Billing::annual)), Kind::assumption),
                ElementsAre("Assumed: the seat rate", "Assumed: the year", "Assumed: the billing"));
}

TEST(AssumptionNotice, OfAQuarterIsGivenForAQuarterAlone)
{
    Charge charge = seats(perUnit("2"));
    charge.quarterly = perUnit("5");
    Plan plan = teamPlan({charge});
    plan.billing = {Billing::monthly, Billing::quarterly};
    test::Book book = bookOf({plan});
    book.assumptions = {{"plans.team.charges.seats.quarterly", "the quarter"}};
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 5)), Kind::assumption), IsEmpty());
    EXPECT_THAT(noticeTexts(priceOf(book, select("team", 5, Billing::quarterly)), Kind::assumption),
                ElementsAre("Assumed: the quarter"));
}

TEST(AssumptionNotice, OfAnAddOnIsGivenWhereItIsTaken)
{
    Selection selection = select("team", 5);
    selection.addOns = {"support"};
    EXPECT_THAT(noticeTexts(priceOf(assumedBook(), selection), Kind::assumption),
                ElementsAre("Assumed: the seat rate", "Assumed: the billing", "Assumed: the add-on"));
}

} // namespace

} // namespace seatwise::notices_test
