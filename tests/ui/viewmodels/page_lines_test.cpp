#include "viewmodels/page_lines.h"

#include "viewmodels/budget_view_model.h"
#include "viewmodels/calculator_edits.h"
#include "viewmodels/model_test.h"

namespace seatwise::ui::test {

namespace {

class PageLines : public ModelTest
{
};

TEST_F(PageLines, OfComparePriceTheSeatsOnEveryPlanThatTakesThem)
{
    EXPECT_EQ(compareLine(model), "200 seats billed annually: Ensemble $652.20 a year");
}

TEST_F(PageLines, OfCompareSayThatNoPlanTakesTheSeats)
{
    setSeats(model, 0);
    EXPECT_EQ(compareLine(model), "No plan takes 0 seats");
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

} // namespace seatwise::ui::test
