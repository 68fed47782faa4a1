#include "viewmodels/budget_view_model.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "documents/board_summary.h"
#include "shipped_books.h"
#include "theme/palette.h"
#include "viewmodels/budget_dates.h"
#include "viewmodels/budget_plot.h"
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
    EXPECT_TRUE(ceilingText(model).contains("Low growth, 0\u00a0%: never over"));
    EXPECT_TRUE(ceilingText(model).contains("High growth, 6\u00a0%: over in year 2"));
}

TEST_F(BudgetModel, SplitsTheFirstYearByFund)
{
    change([](BudgetInputs& inputs) { inputs.funds = {{"110", "60"}, {"Title I", "40 %"}}; });
    ASSERT_EQ(model.funds().size(), 2U);
    EXPECT_EQ(model.funds()[0].amount + model.funds()[1].amount, model.expected()->years[0].pooled);
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
    EXPECT_EQ(events, 6 + model.schedule()->invoices.size()); // two days for each of three years
}

TEST_F(BudgetModel, MovesAnEventRatherThanAddingASecondOne)
{
    const auto uids = [this] {
        std::vector<std::string> all;
        for (const DayEvent& event : budgetDates(model))
            all.push_back(event.uid);
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto before = uids();
    change([](BudgetInputs& inputs) { inputs.leadDays = 45; });
    EXPECT_EQ(uids(), before);
    EXPECT_EQ(std::adjacent_find(before.begin(), before.end()), before.end());
}

TEST_F(BudgetModel, KeepsTheDatesOfTwoCustomersApart)
{
    const std::string before = budgetDates(model).front().uid;
    calculator.setCustomer("Riverside");
    EXPECT_NE(budgetDates(model).front().uid, before);
}

TEST_F(BudgetModel, NamesADayToOrderByForEveryYearAhead)
{
    change([](BudgetInputs& inputs) { inputs.years = 3; });
    QStringList days;
    for (const QStringList& row : dateRows(model))
        if (row[1].startsWith("Last day to order"))
            days += row[0] + ", " + row[2];
    const QStringList expected{"2 Mar 2026, passed 2 days ago", "1 Jun 2026, in 89 days", "1 Jun 2027, in 454 days"};
    EXPECT_EQ(days, expected);
}

TEST_F(BudgetModel, BeginsTypedYearsWithTheSchoolsAndTheirExpectedGrowth)
{
    change([](BudgetInputs& inputs) { inputs.seatsTyped = true; });
    EXPECT_EQ(model.inputs().seatsEachYear, (std::vector<SeatCount>{2'400, 2'472, 2'547}));
}

// 2,400 seats cost $303.15 a month; the next 100 cost $0.10 each and the 200 after them $0.08: $313.15 and $329.15.
TEST_F(BudgetModel, PricesTheSeatsTypedForEachYear)
{
    change([](BudgetInputs& inputs) {
        inputs.seatsTyped = true;
        inputs.seatsEachYear = {2'400, 2'500, 2'700};
    });
    ASSERT_EQ(model.outlooks().size(), 1U);
    std::vector<std::string> costs;
    for (const OutlookYear& year : model.expected()->years)
        costs.push_back(year.pooled.toString(2));
    EXPECT_EQ(costs, (std::vector<std::string>{"3637.80", "3757.80", "3949.80"}));
}

TEST_F(BudgetModel, KeepsTheTypedSeatsOfAYearThatIsLeftOutForAWhile)
{
    change([](BudgetInputs& inputs) {
        inputs.seatsTyped = true;
        inputs.seatsEachYear = {2'400, 2'500, 2'700};
        inputs.years = 1;
    });
    EXPECT_EQ(model.expected()->years.size(), 1U);
    change([](BudgetInputs& inputs) { inputs.years = 3; });
    EXPECT_EQ(model.expected()->years.back().seats, 2'700);
}

TEST_F(BudgetModel, NamesOnlyWholeYearsOnTheChart)
{
    const CurvePlot plot = outlookPlot(model, lightPalette());
    EXPECT_EQ(plot.xLabel(2.0), "2");
    EXPECT_EQ(plot.xLabel(1.5), "");
}

TEST_F(BudgetModel, FollowsTheAcademicYearOfAnotherBook)
{
    PriceBook other = *shippedBook("music-learning");
    other.rules.academicYearStart = std::chrono::September / 1;
    calculator.setBook(std::make_shared<const PriceBook>(other));
    EXPECT_EQ(model.yearStart(), std::chrono::September / 1);
}

TEST_F(BudgetModel, KeepsAFiscalYearWithAnotherBook)
{
    change([](BudgetInputs& inputs) { inputs.fiscalYear = std::chrono::October; });
    calculator.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(model.yearStart(), std::chrono::October / 1);
}

TEST_F(BudgetModel, PutsTheCalculatorsCustomerInPlaceOfTheSchoolWithItsName)
{
    model.takeCustomer({"Oak", "310"}, Billing::annual);
    EXPECT_EQ(model.inputs().schools.size(), 5U);
    EXPECT_EQ(model.inputs().schools[1].seats, "310");
    model.takeCustomer({"Pine", "40"}, Billing::annual);
    EXPECT_EQ(model.inputs().schools.size(), 6U);
}

TEST_F(BudgetModel, PrintsABoardSummary)
{
    const QByteArray pdf = boardSummaryPdf(model);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

} // namespace seatwise::ui::test
