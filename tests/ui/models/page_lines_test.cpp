#include "models/page_lines.h"

#include "budget/model/budget_view_model.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/model_test.h"

namespace seatwise::ui::test::page_lines_test {

namespace {

class PageLines : public ModelTest
{
};

class Summary : public ModelTest
{
};

TEST_F(Summary, HoldsEverythingACustomerAsksFor)
{
    EXPECT_EQ(summaryLine(model),
              "Ensemble, 200 seats: $652.20 / year ($54.35 a month equivalent) · about $3.26 per seat and year · "
              "Annual rates as published · "
              "price book Music platform 2026.1, prices hold 30 days, taxes not included");
}

TEST_F(Summary, BeginsWithTheCustomer)
{
    setCustomer(model, "  Riverside\n County ");
    EXPECT_TRUE(summaryLine(model).startsWith("Riverside County · Ensemble, 200 seats"));
}

TEST_F(Summary, IsOneLine)
{
    setCustomer(model, "One\nTwo");
    EXPECT_FALSE(summaryLine(model).contains('\n'));
}

TEST_F(Summary, NamesTheRuleOfAnAnnualDiscount)
{
    setAnnualPolicy(model, Percent::whole(20));
    EXPECT_TRUE(summaryLine(model).contains("Annual rates with 20\u00a0% off")) << summaryLine(model).toStdString();
}

TEST_F(Summary, HoldsNoAnnualRuleWhenBilledMonthly)
{
    setBilling(model, Billing::monthly);
    EXPECT_TRUE(summaryLine(model).startsWith("Ensemble, 200 seats: $54.35 / month ($652.20 for 12 months)"));
    EXPECT_FALSE(summaryLine(model).contains("Annual rates"));
}

TEST_F(Summary, OfTheStatusBarIsShort)
{
    EXPECT_EQ(statusLine(model), "Ensemble, 200 seats: $652.20 / year ($54.35 a month equivalent)");
}

TEST_F(PageLines, OfComparePriceTheSeatsOnEveryPlanThatTakesThem)
{
    EXPECT_EQ(compareLine(model), "200 seats billed annually: Ensemble $652.20 a year");
}

TEST_F(PageLines, OfCompareSayThatNoPlanTakesTheSeats)
{
    setSeats(model, 0);
    EXPECT_EQ(compareLine(model),
              "No plan takes 0 seats billed annually: Solo takes 5 to 19 seats, Ensemble takes 20 or more seats");
}

TEST_F(PageLines, OfASeatChangeSayWhatItCosts)
{
    ChangeInputs inputs = firstChange(model.book(), QDate(2026, 11, 21));
    inputs.plan = "ensemble";
    inputs.seats = 200;
    inputs.toSeats = 250;
    inputs.billing = Billing::monthly;
    inputs.on = QDate(2026, 11, 21);
    const QString line = changeLine(model.book(), inputs, model.locale());
    // 10 of 30 days: a third of 63.15 less a third of 54.35, each rounded
    EXPECT_TRUE(line.startsWith("Ensemble, 200 to 250 seats: ")) << line.toStdString();
    EXPECT_TRUE(line.contains("$2.93")) << line.toStdString();
}

TEST_F(PageLines, OfABudgetSayThatThereAreNoSchools)
{
    const BudgetViewModel budget(model, parseDate("2026-11-21").value());
    EXPECT_EQ(poolLine(budget), "No schools yet");
}

} // namespace

} // namespace seatwise::ui::test::page_lines_test
