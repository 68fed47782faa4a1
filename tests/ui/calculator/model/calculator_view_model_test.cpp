#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"

#include <algorithm>

#include <QSignalSpy>

#include <gtest/gtest.h>

#include "book.h"
#include "budget/model/ceiling.h"
#include "calculator/model/calculator_edits.h"
#include "model_test.h"
#include "words/format.h"

namespace seatwise::ui::test::calculator_view_model_test {

namespace {

class ViewModel : public ModelTest
{
};

Money dollars(std::string_view amount)
{
    return *Money::parse(amount);
}

} // namespace

TEST_F(ViewModel, OpensWithTheCheapestPlanForTwoHundredSeatsBilledAnnually)
{
    EXPECT_EQ(headingText(model), "Ensemble, 200 seats · billed annually");
    EXPECT_EQ(totalText(model), "$652.20");
    EXPECT_EQ(periodText(model), "/ year");
    EXPECT_EQ(equivalentText(model), "$54.35 a month equivalent");
    EXPECT_EQ(perSeatText(model), "about $3.26 per seat and year");
    EXPECT_EQ(bandText(model), "Tier 2 · 120–239 seats");
    EXPECT_FALSE(model.problem());
}

TEST_F(ViewModel, SaysWhatAMonthCostsForTwelveMonths)
{
    setBilling(model, Billing::monthly);
    EXPECT_EQ(totalText(model), "$54.35");
    EXPECT_EQ(periodText(model), "/ month");
    EXPECT_EQ(equivalentText(model), "$652.20 for 12 months");
    EXPECT_EQ(perSeatText(model), "about $0.27 per seat and month");
    EXPECT_EQ(dueText(model), "Due on the first of the month");
}

TEST_F(ViewModel, SaysHowFarTheNextTierIs)
{
    EXPECT_EQ(nextBandText(model), "40 seats to tier 3: then $1.92 a seat");
    setSeats(model, 239);
    EXPECT_EQ(nextBandText(model), "1 seat to tier 3: then $1.92 a seat");
    setSeats(model, 6'000);
    EXPECT_EQ(bandText(model), "Tier 8 · 6,000+ seats");
    EXPECT_EQ(nextBandText(model), "");
    EXPECT_EQ(nextSeatText(model), "$0.60 a year for the next seat");
}

TEST_F(ViewModel, SaysThatTheRateOfTheNextTierIsBeforeDiscounts)
{
    setAnnualPolicy(model, Percent::whole(20));
    EXPECT_EQ(nextBandText(model), "40 seats to tier 3: then $1.92 a seat before discounts");
}

TEST_F(ViewModel, SaysThatAPlanHasNoNextSeat)
{
    setPlan(model, "solo");
    setSeats(model, 19);
    EXPECT_EQ(nextSeatText(model), "Last seat of the plan");
}

TEST_F(ViewModel, SaysThatAnnualRatesAsPublishedSaveNothing)
{
    EXPECT_EQ(savingText(model), "No saving against 12 monthly payments");
    EXPECT_EQ(policyText(model), "Annual rates as published");
}

TEST_F(ViewModel, SaysThatAYearCostsMoreThanTwelveMonthsWhereItDoes)
{
    seatwise::test::Book dear = shippedBook("music-learning");
    const auto ensemble =
        std::find_if(dear.plans.begin(), dear.plans.end(), [](const Plan& plan) { return plan.id == "ensemble"; });
    ASSERT_NE(ensemble, dear.plans.end());
    ensemble->charges.front().annual = Flat{Rate::whole(700)};
    model.setBook(dear);
    EXPECT_EQ(savingText(model), "$47.80 more than 12 monthly payments"); // 700 − 12 × 54.35
}

TEST_F(ViewModel, TakesAnAnnualPolicyOffAsALineOfItsOwn)
{
    setAnnualPolicy(model, Percent::whole(20));
    EXPECT_EQ(totalText(model), "$521.76");
    EXPECT_EQ(equivalentText(model), "$43.48 a month equivalent");
    EXPECT_EQ(savingText(model), "Saves $130.44 against 12 monthly payments");
    EXPECT_EQ(policyText(model), "Annual rates with 20\u00a0% off");
    EXPECT_EQ(lineRows(model).back().amount, "−$130.44");
}

TEST_F(ViewModel, ShowsTheLinesOfThePriceWithAMutedRowForNoDiscounts)
{
    const auto rows = lineRows(model);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].amount, "$479.40");
    EXPECT_EQ(rows[1].quantity, "80");
    EXPECT_EQ(rows[1].rate, "$2.16");
    EXPECT_EQ(rows[1].amount, "$172.80");
    EXPECT_EQ(rows[2].description, "Discounts");
    EXPECT_TRUE(rows[2].muted);
}

TEST_F(ViewModel, KeepsTheLastGoodPriceBesideWhatIsWrong)
{
    setSeats(model, 0);
    EXPECT_EQ(totalText(model), "$652.20");
    EXPECT_EQ(model.inputs().selection.seats, 0);
    EXPECT_TRUE(model.problem());
    setSeats(model, 210);
    EXPECT_FALSE(model.problem());
    EXPECT_EQ(totalText(model), "$673.80");
}

TEST_F(ViewModel, NamesThePlanAndItsSeatsWhenTheyDoNotFit)
{
    setPlan(model, "solo");
    EXPECT_TRUE(problemText(model.problem()).contains("Solo")) << problemText(model.problem()).toStdString();
    EXPECT_TRUE(problemText(model.problem()).contains("19")) << problemText(model.problem()).toStdString();
    EXPECT_EQ(headingText(model), "Ensemble, 200 seats · billed annually");
}

TEST_F(ViewModel, DimsThePlansThatDoNotAdmitTheSeatsAndSaysWhy)
{
    EXPECT_TRUE(choice("Auto").available);
    EXPECT_TRUE(choice("Ensemble").available);
    EXPECT_FALSE(choice("Solo").available);
    EXPECT_TRUE(choice("Solo").reason.contains("19")) << choice("Solo").reason.toStdString();
    setSeats(model, 10);
    EXPECT_TRUE(choice("Solo").available);
    EXPECT_TRUE(choice("Solo").reason.isEmpty());
    EXPECT_FALSE(choice("Ensemble").available);
    EXPECT_TRUE(choice("Ensemble").reason.contains("20")) << choice("Ensemble").reason.toStdString();
}

TEST_F(ViewModel, DimsAPlanThatIsNotBilledSo)
{
    setSeats(model, 10);
    EXPECT_FALSE(choice("Prelude").available);
    EXPECT_TRUE(choice("Prelude").reason.contains("annual")) << choice("Prelude").reason.toStdString();
    setBilling(model, Billing::monthly);
    EXPECT_TRUE(choice("Prelude").available);
}

TEST_F(ViewModel, FindsTheSeatsThatABudgetBuys)
{
    setBudget(model, dollars("2000"));
    EXPECT_EQ(budgetText(model), "Up to 1,035 seats on Ensemble, $0.20 left");
}

TEST_F(ViewModel, SaysWhyABudgetBuysNothing)
{
    setBudget(model, dollars("10"));
    EXPECT_TRUE(budgetText(model).contains("20 seats")) << budgetText(model).toStdString();
    EXPECT_TRUE(budgetText(model).contains("239.40")) << budgetText(model).toStdString();
}

TEST_F(ViewModel, SaysNothingAboutNoBudget)
{
    EXPECT_EQ(budgetText(model), "");
}

TEST_F(ViewModel, PricesAMonthsUsage)
{
    model.setBook(shippedBook("sessiontrack"));
    setBilling(model, Billing::monthly);
    setSeats(model, 5);
    setPlan(model, "pro");
    setUsage(model, "credit", Quantity::whole(240));
    EXPECT_EQ(totalText(model), "$53.99");
    setUsage(model, "credit", {});
    EXPECT_EQ(totalText(model), "$29.99");
    EXPECT_TRUE(model.inputs().selection.usage.empty());
}

TEST_F(ViewModel, KeepsSeatsBillingAndCustomerWithAnotherBook)
{
    setCustomer(model, "Riverside");
    setSeats(model, 8);
    setPlan(model, "solo");
    QSignalSpy changed(&model, &CalculatorViewModel::bookChanged);
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.inputs().selection.seats, 8);
    EXPECT_EQ(model.inputs().selection.billing, Billing::annual);
    EXPECT_EQ(model.inputs().customer, "Riverside");
    EXPECT_EQ(model.inputs().selection.plan, seatwise::PlanChoice(Cheapest{}));
    EXPECT_FALSE(model.problem()) << problemText(model.problem()).toStdString();
}

TEST_F(ViewModel, DropsWhatAnotherBookDoesNotKnow)
{
    model.setBook(shippedBook("sessiontrack"));
    setUsage(model, "credit", Quantity::whole(5));
    setAddOn(model, "semantic-search", true);
    setAnnualPolicy(model, Percent::whole(10));
    model.setBook(shippedBook("music-learning"));
    EXPECT_TRUE(model.inputs().selection.usage.empty());
    EXPECT_TRUE(model.inputs().selection.addOns.empty());
    EXPECT_FALSE(model.inputs().selection.annualDiscount.has_value());
}

TEST_F(ViewModel, KeepsTheUsageAndAddOnsThatAnotherBookKnows)
{
    model.setBook(shippedBook("sessiontrack"));
    setBilling(model, Billing::monthly);
    setSeats(model, 3);
    setPlan(model, "pro");
    setUsage(model, "credit", Quantity::whole(240));
    setAddOn(model, "semantic-search", true);
    seatwise::test::Book draft = shippedBook("sessiontrack");
    draft.id = "sessiontrack-draft";
    model.setBook(draft);
    EXPECT_EQ(totalText(model), "$61.98"); // 29.99 + 24.00 + 7.99
}

TEST_F(ViewModel, TellsOfAChangeOnce)
{
    QSignalSpy changed(&model, &CalculatorViewModel::changed);
    setSeats(model, 250);
    EXPECT_EQ(changed.count(), 1);
    setSeats(model, 250);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ViewModel, KnowsWhetherTheBookIsBilledAnnually)
{
    EXPECT_TRUE(offersAnnual(model.book()));
    seatwise::test::Book monthly = model.book();
    for (Plan& plan : monthly.plans)
        plan.billing = {Billing::monthly};
    model.setBook(monthly);
    EXPECT_FALSE(offersAnnual(model.book()));
    EXPECT_EQ(totalText(model), "$54.35");
}

} // namespace seatwise::ui::test::calculator_view_model_test
