#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"
#include "words/offers_words.h"

namespace seatwise::annual_test {

namespace {

using namespace test;

TEST(AnnualAmount, IsTwelveMonthsWhereTheBookGivesNone)
{
    EXPECT_EQ(priceOf(bookOf(seats(perUnit("0.80"))), select("team", 10, Billing::annual)).total(), money("96"));
}

TEST(AnnualAmount, IsTheBooksOwnWhereItGivesOne)
{
    Charge charge = seats(perUnit("0.80"));
    charge.annual = perUnit("8");
    EXPECT_EQ(priceOf(bookOf(charge), select("team", 10, Billing::annual)).total(), money("80"));
}

/// R12.
TEST(AnnualAmount, IsTwelveExactMonthsRoundedOnce)
{
    // 0.004 a month is 0.00; 12 × 0.004 = 0.048 is 0.05.
    const test::Book book = bookOf(seats(perUnit("0.004")));
    EXPECT_EQ(priceOf(book, select("team", 1)).total(), money("0"));
    EXPECT_EQ(priceOf(book, select("team", 1, Billing::annual)).total(), money("0.05"));
}

TEST(AnnualAmount, TakesTwelveMonthsOfUsage)
{
    const test::Book book = bookOf(usage("call", package("100", "9")));
    EXPECT_EQ(priceOf(book, withUsage(select("team", 1, Billing::annual), "call", "101")).total(), money("216"));
}

TEST(AnnualAmount, TakesTwelveTimesEachTier)
{
    const test::Book book = bookOf(seats(graduated({{"10", "2", "5"}, {"", "1", "3"}})));
    EXPECT_EQ(lineTexts(priceOf(book, select("team", 12, Billing::annual))),
              (std::vector<std::string>{"Team tier 1 seats: 240.00", "Team tier 1 flat fee: 60.00",
                                        "Team tier 2 seats: 24.00", "Team tier 2 flat fee: 36.00"}));
}

TEST(AnnualAmount, ShowsTheRateOfTheYear)
{
    const Price price = priceOf(bookOf(seats(perUnit("0.80"))), select("team", 10, Billing::annual));
    EXPECT_EQ(price.lines().at(0).rate, rate("9.60"));
}

TEST(AnnualPolicy, IsTheBooksUnlessTheSelectionSaysOtherwise)
{
    EXPECT_EQ(priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual)).total(),
              money("521.76"));
}

/// R13.
TEST(AnnualPolicy, OfTheSelectionGoesBeforeTheBooks)
{
    Selection asPublished = select("ensemble", 200, Billing::annual);
    asPublished.annualDiscount = Percent{};
    EXPECT_EQ(priceOf(musicBookWithAnnualDiscount(20), asPublished).total(), money("652.20"));
}

TEST(AnnualPolicy, IsADiscountLineBelowListAmounts)
{
    const Price price = priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual));
    EXPECT_EQ(price.subtotal(), money("652.20"));
    EXPECT_EQ(price.discounts(),
              (std::vector<Discount>{{words::annualCommitmentDiscount(), percent("20"), money("130.44")}}));
}

TEST(AnnualPolicy, LeavesNoDiscountLineWhenAmountsAreAsPublished)
{
    EXPECT_TRUE(priceOf(musicBook(), select("ensemble", 200, Billing::annual)).discounts().empty());
}

TEST(AnnualPolicy, DoesNotTouchAMonthlyPrice)
{
    const Price price = priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200));
    EXPECT_EQ(price.total(), money("54.35"));
    EXPECT_EQ(price.annualPolicy(), Percent{});
}

TEST(AnnualPolicy, IsRoundedAsOneLine)
{
    // Ensemble, 121 seats: 12 × 40.13 = 481.56; 20 % of it is 96.312.
    const Price price = priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 121, Billing::annual));
    EXPECT_EQ(price.discounts().at(0).amount, money("96.31"));
    EXPECT_EQ(price.total(), money("385.25"));
}

TEST(AnnualPolicy, MayTakeEverythingOff)
{
    EXPECT_EQ(priceOf(musicBookWithAnnualDiscount(100), select("ensemble", 121, Billing::annual)).total(), money("0"));
}

class AnnualPolicyOutOfRange : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(AnnualPolicyOutOfRange, IsMisuseThatNamesTheRange)
{
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.annualDiscount = percent(GetParam().second);
    const std::string shown =
        (GetParam().second.front() == '-' ? "−" + GetParam().second.substr(1) : GetParam().second);
    EXPECT_EQ(refusalOf(musicBook(), selection),
              (test::Said{Error::Kind::usage, "the annual discount is " + shown + " %; allowed are 0 to 100 %"}));
}

INSTANTIATE_TEST_SUITE_P(AnnualPolicy, AnnualPolicyOutOfRange,
                         testing::Values(std::pair{"Negative", "-0.5"}, std::pair{"AboveAHundred", "100.000001"}),
                         byFirst);

TEST(MonthlyEquivalent, IsATwelfthOfAnAnnualTotal)
{
    // 521.76 / 12
    EXPECT_EQ(priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual)).monthlyEquivalent(),
              money("43.48"));
}

TEST(MonthlyEquivalent, IsRoundedToTheCent)
{
    // 385.25 / 12 = 32.1041…
    EXPECT_EQ(priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 121, Billing::annual)).monthlyEquivalent(),
              money("32.10"));
}

TEST(MonthlyEquivalent, OfAMonthlyPriceIsItsTotal)
{
    EXPECT_EQ(priceOf(musicBook(), select("ensemble", 200)).monthlyEquivalent(), money("54.35"));
}

} // namespace

} // namespace seatwise::annual_test
