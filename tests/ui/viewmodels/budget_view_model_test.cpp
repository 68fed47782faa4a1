#include "viewmodels/budget_view_model.h"

#include <gtest/gtest.h>

#include "documents/board_summary.h"
#include "shipped_books.h"
#include "viewmodels/budget_dates.h"
#include "viewmodels/budget_texts.h"

namespace seatwise::ui::test {

namespace {

class BudgetModel : public testing::Test
{
protected:
    BudgetModel() { model.readText("Elm,200\nOak,300\nAsh,450\nFir,600\nBay,850\n"); }

    template<class Edit>
    void change(Edit edit)
    {
        BudgetInputs inputs = model.inputs();
        edit(inputs);
        model.setInputs(inputs);
    }

    CalculatorViewModel calculator{shippedBook("music-learning")};
    BudgetViewModel model{calculator, parseDate("2026-03-04").value()};
};

} // namespace

TEST_F(BudgetModel, SharesAddUpToThePool)
{
    ASSERT_TRUE(model.pool());
    Money sum;
    for (const SchoolShare& share : model.pool()->shares)
        sum += share.amount;
    EXPECT_EQ(sum, model.pool()->pooled);
    EXPECT_EQ(sum, Money::parse("303.15"));
}

TEST_F(BudgetModel, KeepsResultsBesideTheirRowsWhenOneCannotBeRead)
{
    model.setSchool(1, {"Oak", "many"});
    EXPECT_TRUE(model.resultOf(1).share.isEmpty());
    EXPECT_EQ(model.resultOf(2).seats, "450");
    EXPECT_EQ(model.problems().size(), 1);
    model.setSchool(1, {"", ""});
    EXPECT_EQ(model.resultOf(2).seats, "450");
    EXPECT_TRUE(model.problems().empty());
}

TEST_F(BudgetModel, AddsHeadroomToEverySchool)
{
    change([](BudgetInputs& inputs) { inputs.headroom = Percent::whole(10); });
    EXPECT_EQ(model.resultOf(0).seats, "220");
}

TEST_F(BudgetModel, SaysWhenTheCeilingIsPassed)
{
    change([](BudgetInputs& inputs) { inputs.ceiling = Money::parse("3700"); });
    EXPECT_TRUE(ceilingText(model).contains("low growth: never over"));
    EXPECT_TRUE(ceilingText(model).contains("high growth: over in year 2"));
}

TEST_F(BudgetModel, SplitsTheFirstYearByFund)
{
    change([](BudgetInputs& inputs) { inputs.funds = {{"110", "60"}, {"Title I", "40 %"}}; });
    ASSERT_EQ(model.funds().size(), 2U);
    EXPECT_EQ(model.funds()[0].amount + model.funds()[1].amount, model.outlooks()[1].years[0].pooled);
    change([](BudgetInputs& inputs) { inputs.funds = {{"110", "half"}}; });
    EXPECT_TRUE(model.fundProblem().contains("half"));
}

TEST_F(BudgetModel, NamesTheSummerThatCostsLeastAndItsRule)
{
    ASSERT_TRUE(model.summers());
    EXPECT_EQ(summerRows(model).size(), 3U);
    EXPECT_TRUE(summerText(model).contains("costs least"));
}

TEST_F(BudgetModel, WritesEveryDateIntoTheCalendar)
{
    const std::string calendar = budgetCalendar(model);
    EXPECT_NE(calendar.find("DTSTART;VALUE=DATE:20260302"), std::string::npos); // 30 days before 1 April
    std::size_t events = 0;
    for (std::size_t at = calendar.find("BEGIN:VEVENT"); at != std::string::npos;
         at = calendar.find("BEGIN:VEVENT", at + 1))
        ++events;
    EXPECT_EQ(events, 4 + model.schedule()->invoices.size());
}

TEST_F(BudgetModel, PrintsABoardSummary)
{
    const QByteArray pdf = boardSummaryPdf(model);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

} // namespace seatwise::ui::test
