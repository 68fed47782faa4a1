#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "charges/amount.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/music_book.h"
#include "pricing/offered_plan.h"
#include "values.h"

namespace seatwise::periods_test {

namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A subscription with one charge, billed by every period.
Book everyPeriodBook(Charge charge)
{
    Plan plan = teamPlan({std::move(charge)});
    plan.billing = {everyBilling.begin(), everyBilling.end()};
    return bookOf({plan});
}

Price ensemble200(const Book& book, Billing billing)
{
    return priceOf(book, select("ensemble", 200, billing));
}

Book discountedBook()
{
    Book book = musicBookOfEveryPeriod();
    book.rules.periodDiscounts = {percent("5"), percent("10")};
    return book;
}

} // namespace

TEST(BillingPeriod, HasAWordAndMonths)
{
    EXPECT_EQ(parseBilling("quarterly"), Billing::quarterly);
    EXPECT_EQ(parseBilling("semiannual"), Billing::semiannual);
    EXPECT_EQ(parseBilling("weekly"), std::nullopt);
    EXPECT_EQ(months(Billing::monthly), 1);
    EXPECT_EQ(months(Billing::quarterly), 3);
    EXPECT_EQ(months(Billing::semiannual), 6);
    EXPECT_EQ(months(Billing::annual), 12);
}

/// Half a cent a month: 1.5 cents a quarter and 3 a half-year, not three and six times a cent. R63.
TEST(QuarterlyAmount, IsThreeExactMonthsRoundedOnce)
{
    const Book book = everyPeriodBook(seats(perUnit("0.005")));
    EXPECT_EQ(priceOf(book, select("team", 1, Billing::quarterly)).total(), money("0.02"));
    EXPECT_EQ(priceOf(book, select("team", 1, Billing::semiannual)).total(), money("0.03"));
}

TEST(QuarterlyAmount, IsThatOfItsOwnModelWhereTheBookGivesOne)
{
    Charge charge = seats(perUnit("1.00"));
    charge.quarterly = perUnit("2.80");
    const Book book = everyPeriodBook(charge);
    EXPECT_EQ(priceOf(book, select("team", 10, Billing::quarterly)).total(), money("28"));
    EXPECT_EQ(priceOf(book, select("team", 10, Billing::semiannual)).total(), money("60"));
}

TEST(QuarterlyAmount, HasThreeMonthsOfUsageAndOfAMinimum)
{
    Charge calls = usage("call", perUnit("0.10"));
    calls.minimum = rate("20");
    const Book book = everyPeriodBook(calls);
    EXPECT_EQ(priceOf(book, withUsage(select("team", 1, Billing::quarterly), "call", "300")).total(), money("90"));
    EXPECT_EQ(priceOf(book, withUsage(select("team", 1, Billing::quarterly), "call", "100")).total(), money("60"));
}

/// $54.35 a month: $163.05 a quarter and $326.10 a half-year, less 5 % and 10 %.
TEST(PeriodDiscount, IsTakenOffEveryAmountOfItsPeriod)
{
    const Price quarter = ensemble200(discountedBook(), Billing::quarterly);
    EXPECT_EQ(quarter.subtotal(), money("163.05"));
    EXPECT_EQ(quarter.discounts().front().description.english(), "Discount for quarterly billing");
    EXPECT_EQ(quarter.total(), money("154.90"));
    EXPECT_EQ(ensemble200(discountedBook(), Billing::semiannual).total(), money("293.49"));
    EXPECT_EQ(ensemble200(discountedBook(), Billing::monthly).total(), money("54.35"));
    EXPECT_EQ(ensemble200(discountedBook(), Billing::annual).total(), money("652.20"));
}

TEST(PeriodDiscount, IsNamedBesideThePrice)
{
    EXPECT_THAT(noticeTexts(ensemble200(discountedBook(), Billing::quarterly), Notice::Kind::policy),
                ElementsAre("Policy of quarterly billing: 5 % off the published amounts."));
    EXPECT_THAT(noticeTexts(ensemble200(musicBookOfEveryPeriod(), Billing::quarterly), Notice::Kind::policy),
                IsEmpty());
}

TEST(PeriodDiscount, IsNotTheOneThatIsAskedForAYear)
{
    Selection selection = select("ensemble", 200, Billing::quarterly);
    selection.annualDiscount = percent("20");
    EXPECT_EQ(priceOf(musicBookOfEveryPeriod(), selection).total(), money("163.05"));
    EXPECT_EQ(priceOf(discountedBook(), selection).total(), money("154.90"));
}

TEST(PeriodDiscount, IsTakenOffACurveAndABudgetToo)
{
    const Book book = discountedBook();
    const Plan& plan = *book.findPlan("ensemble");
    const Percent policy = periodDiscount(book.rules, Billing::quarterly);
    EXPECT_EQ(curve(book, plan, Billing::quarterly, policy, 200, 200)->front().total, money("154.90"));
    EXPECT_EQ(seatsForBudget(book, plan, Billing::quarterly, policy, money("154.90"))->seats, 200);
}

/// Two quarters of $163.05 are a half-year of $326.10.
TEST(Budget, OfAHalfYearIsSpentByTheQuarter)
{
    const Book book = musicBookOfEveryPeriod();
    Selection selection = select("ensemble", 200, Billing::quarterly);
    const auto offered = offeredOn(book, *book.findPlan("ensemble"), selection).value();
    const auto fit = seatsForBudget(book, offered, {money("326.10"), Billing::semiannual}).value();
    EXPECT_EQ(fit.seats, 200);
    EXPECT_EQ(fit.total, money("163.05"));
    EXPECT_EQ(fit.left, money("0"));
}

TEST(QuarterlyPrice, GivesTheFiguresOfASeatAndAMonth)
{
    const Price price = ensemble200(musicBookOfEveryPeriod(), Billing::quarterly);
    EXPECT_EQ(price.monthlyEquivalent(), money("54.35"));
    EXPECT_EQ(price.perSeatPeriod(), money("0.8153"));
    EXPECT_EQ(price.perSeatMonth(), money("0.2718"));
}

TEST(QuarterlyPrice, ShowsItsSavingAndItsFiguresInTheWorking)
{
    const auto working = inEnglish(ensemble200(discountedBook(), Billing::quarterly).working());
    EXPECT_THAT(working, Contains(HasSubstr("quarterly billing saves")));
    EXPECT_THAT(working, Contains(HasSubstr("(200 × 3)")));
}

TEST(BillingPeriod, IsRefusedWithThoseThePlanHas)
{
    const Book book = bookOf(seats(perUnit("1")));
    EXPECT_EQ(refusalOf(book, select("team", 1, Billing::quarterly)).message.english(),
              "Team is not billed quarterly; allowed: monthly, annual");
}

} // namespace seatwise::periods_test
