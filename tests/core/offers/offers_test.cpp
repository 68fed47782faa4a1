#include "offers/offers.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/offered_plan.h"
#include "values.h"

namespace seatwise::offers_test {

namespace {

using test::money;
using test::percent;
using test::priceOf;
using test::refusalOf;
using test::select;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// The music list with an offer of every kind: TENTH 10 %, FIFTY $50 off, term discounts for 2 and 3 years.
test::Book offering()
{
    test::Book book = test::musicBook();
    book.rules.discountBands = {{Percent::whole(5), DiscountBand::Needs::none},
                                {Percent::whole(30), DiscountBand::Needs::approval}};
    book.rules.negotiatedFrom = 10'000;
    Promotion tenth;
    tenth.code = "TENTH";
    tenth.name = "A tenth off";
    tenth.percent = Percent::whole(10);
    Promotion fifty;
    fifty.code = "FIFTY";
    fifty.name = "FIFTY";
    fifty.amount = test::rate("50");
    fifty.periods = 1;
    fifty.oncePerCustomer = true;
    fifty.stackable = true;
    book.promotions = {tenth, fifty};
    book.termDiscounts = {{2, Percent::whole(3)}, {3, Percent::whole(5)}};
    return book;
}

/// 200 seats for a year with the 20 % policy, TENTH, three years and 3 % of the account manager.
Selection everyOffer()
{
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.annualDiscount = Percent::whole(20);
    selection.termYears = 3;
    selection.offers.promotions = {"TENTH"};
    selection.offers.manager = AgreedDiscount{Percent::whole(3), ""};
    return selection;
}

std::vector<std::string> amounts(const Price& price)
{
    std::vector<std::string> all;
    for (const Discount& discount : price.discounts())
        all.push_back(discount.amount.toString(2));
    return all;
}

std::vector<std::string> descriptions(const Price& price)
{
    std::vector<std::string> all;
    for (const Discount& discount : price.discounts())
        all.push_back(discount.description.english());
    return all;
}

// "A percentage applies to the running amount; each discount is a line". R38.
TEST(Offers, ApplyInOneOrder)
{
    EXPECT_THAT(descriptions(priceOf(offering(), everyOffer())),
                ElementsAre("Annual commitment discount", "Promotion TENTH: A tenth off", "Term discount, 3 years",
                            "Account manager's discount"));
}

TEST(Offers, TakeEachPercentageOffTheRunningAmount)
{
    EXPECT_THAT(amounts(priceOf(offering(), everyOffer())), ElementsAre("130.44", "52.18", "23.48", "13.38"));
}

TEST(Offers, LeaveTheListLessTheirLines)
{
    EXPECT_EQ(priceOf(offering(), everyOffer()).total(), money("432.72"));
}

TEST(Offers, LeaveTheSubtotalAtTheList)
{
    EXPECT_EQ(priceOf(offering(), everyOffer()).subtotal(), money("652.20"));
}

TEST(Offers, AreExplained)
{
    EXPECT_THAT(inEnglish(priceOf(offering(), everyOffer()).working()),
                Contains("Term discount, 3 years: 5 % of $469.58 ≈ $23.48; $469.58 − $23.48 = $446.10"));
}

TEST(Offers, DoNotCountAsASavingOfAnnualBilling)
{
    EXPECT_THAT(inEnglish(priceOf(offering(), everyOffer()).working()),
                Contains("12 × $54.35 = $652.20 when billed monthly; annual billing saves $130.44 (20 %)."));
}

TEST(Offers, OfNothingLeaveNoLine)
{
    EXPECT_THAT(priceOf(offering(), select("ensemble", 200)).discounts(), IsEmpty());
}

TEST(Offers, KeepThePolicyBesideNegotiatedRates)
{
    Selection selection = select("ensemble", 20'000, Billing::annual);
    selection.annualDiscount = Percent::whole(20);
    selection.offers.negotiated = NegotiatedRates{{{10'000, test::rate("0.045")}}, "state"};
    const Price price = priceOf(offering(), selection);
    EXPECT_THAT(amounts(price), ElementsAre("3017.16", "480.00"));
    EXPECT_EQ(price.total(), money("11588.64"));
}

TEST(Offers, TakeAnAmountOff)
{
    Selection selection = select("ensemble", 200);
    selection.offers.promotions = {"FIFTY"};
    EXPECT_EQ(priceOf(offering(), selection).total(), money("4.35"));
}

TEST(Offers, TakeNoMoreThanThereIs)
{
    Selection selection = select("ensemble", 50);
    selection.offers.promotions = {"FIFTY"};
    EXPECT_EQ(priceOf(offering(), selection).total(), Money{});
}

TEST(Offers, EndAfterTheirPeriods)
{
    Selection selection = select("ensemble", 200);
    selection.offers.promotions = {"FIFTY"};
    selection.period = 2;
    EXPECT_EQ(priceOf(offering(), selection).total(), money("54.35"));
}

TEST(Offers, SayThatAPromotionEndsAndIsGivenOnce)
{
    Selection selection = select("ensemble", 200);
    selection.offers.promotions = {"FIFTY"};
    EXPECT_THAT(test::noticeTexts(priceOf(offering(), selection), Notice::Kind::offer),
                ElementsAre("The promotion FIFTY applies to the first month only.",
                            "The promotion FIFTY is given once to a customer: see that it has not been used."));
}

TEST(Offers, SayThatATermHasNoDiscount)
{
    Selection selection = select("ensemble", 200);
    selection.termYears = 4;
    EXPECT_THAT(test::noticeTexts(priceOf(offering(), selection), Notice::Kind::offer),
                ElementsAre("Music learning gives no discount for a term of 4 years."));
}

TEST(Offers, WithinTheFreeBandNeedNoApproval)
{
    EXPECT_FALSE(priceOf(offering(), everyOffer()).needsApproval());
}

TEST(Offers, InTheApprovalBandArePricedAndMarked)
{
    Selection selection = select("ensemble", 200);
    selection.offers.manager = AgreedDiscount{Percent::whole(20), "renewal"};
    const Price price = priceOf(offering(), selection);
    EXPECT_TRUE(price.needsApproval());
    EXPECT_EQ(price.total(), money("43.48"));
    EXPECT_THAT(test::noticeTexts(price, Notice::Kind::approval),
                ElementsAre("The account manager's discount of 20 % needs an approval before a quote is issued."));
}

TEST(Offers, AboveTheBandsAreRefused)
{
    Selection selection = select("ensemble", 200);
    selection.offers.manager = AgreedDiscount{Percent::whole(31), "renewal"};
    EXPECT_EQ(refusalOf(offering(), selection).kind, Error::Kind::refused);
}

// "never below zero or under the floor". R42.
TEST(Offers, BelowTheFloorAreRefusedWithTheLargestAllowed)
{
    test::Book book = offering();
    book.rules.floorPercent = Percent::whole(80);
    Selection selection = select("ensemble", 200);
    selection.offers.promotions = {"TENTH"};
    selection.offers.manager = AgreedDiscount{Percent::whole(15), "renewal"};
    EXPECT_EQ(
        refusalOf(book, selection),
        (test::Said{Error::Kind::refused, "the discounts leave $41.57, below the floor of 80 % of the list price, "
                                          "$43.48; the largest account manager's discount here is 11.1 %"}));
}

TEST(Offers, AtTheFloorAreAllowed)
{
    test::Book book = offering();
    book.rules.floorPercent = Percent::whole(80);
    Selection selection = select("ensemble", 1'000);
    selection.offers.manager = AgreedDiscount{Percent::whole(20), "renewal"};
    EXPECT_EQ(priceOf(book, selection).total(), money("130.52"));
}

TEST(Offers, TheAnnualPolicyAloneHasNoFloor)
{
    test::Book book = offering();
    book.rules.floorPercent = Percent::whole(90);
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.annualDiscount = Percent::whole(20);
    EXPECT_EQ(priceOf(book, selection).total(), money("521.76"));
}

/// R37.
TEST(Offers, HaveATermOfOneToFiveYears)
{
    Selection selection = select("ensemble", 200);
    selection.termYears = 0;
    EXPECT_EQ(refusalOf(offering(), selection),
              (test::Said{Error::Kind::usage, "the term is 0 years; allowed are 1 to 5"}));
}

TEST(Offers, MakeAutoChooseAmongThePlansTheyAreFor)
{
    test::Book book = offering();
    book.promotions[0].plans = {"ensemble"};
    Selection selection = select("auto", 200);
    selection.offers.promotions = {"TENTH"};
    EXPECT_EQ(priceOf(book, selection).plan(), "ensemble");
}

TEST(Offers, GiveTheSameTotalWithoutText)
{
    const test::Book book = offering();
    const Plan& ensemble = *book.findPlan("ensemble");
    const Selection selection = everyOffer();
    const auto offers = allowOffers(book, ensemble, selection);
    EXPECT_EQ(totalFor(book, ensemble, 200, Billing::annual, *offers), money("432.72"));
}

// 652.20 a year; 50 % of three of its twelve months are 81.525.
TEST(Promotions, ThatCountMonthsTakeTheirPartOfAYearOff)
{
    test::Book book = test::musicBook();
    Promotion promotion;
    promotion.code = PromotionCode("HALF");
    promotion.name = "HALF";
    promotion.percent = Percent::whole(50);
    promotion.months = 3;
    book.promotions = {promotion};
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.offers.promotions = {"HALF"};
    const Price year = price(book, selection).value();
    EXPECT_EQ(amounts(year), std::vector<std::string>{"81.53"});
    EXPECT_EQ(year.discounts().front().percent, std::nullopt);
    EXPECT_EQ(year.discounts().front().description.english(), "Promotion HALF, 50 % for 3 of 12 months");
    selection.period = 2;
    EXPECT_EQ(price(book, selection)->total(), test::money("652.20"));
    selection.billing = Billing::monthly;
    selection.period = 3;
    EXPECT_EQ(price(book, selection)->discounts().front().percent, Percent::whole(50));
    selection.period = 4;
    EXPECT_TRUE(price(book, selection)->discounts().empty());
}

// Five dollars off each of three months of a year: 652.20 less 15.
TEST(Promotions, ThatCountMonthsTakeAnAmountOffEachMonth)
{
    test::Book book = test::musicBook();
    Promotion promotion;
    promotion.code = PromotionCode("FIVE");
    promotion.name = "FIVE";
    promotion.amount = test::rate("5");
    promotion.months = 3;
    book.promotions = {promotion};
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.offers.promotions = {PromotionCode("FIVE")};
    const Price year = price(book, selection).value();
    EXPECT_EQ(year.total(), money("637.20"));
    EXPECT_EQ(year.discounts().front().description.english(), "Promotion FIVE, $5.00 a month for 3 of 12 months");
}

} // namespace

} // namespace seatwise::offers_test
