#include "budget/model/budget_view_model.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "book.h"
#include "budget/model/budget_dates.h"
#include "budget/model/budget_plot.h"
#include "budget/model/budget_texts.h"
#include "calculator/model/calculator_edits.h"
#include "calendar/period.h"
#include "claims/reader.h"
#include "documents/board_summary.h"
#include "models/page_edit.h"
#include "money/sums.h"
#include "pricebook/writer.h"
#include "shipped_books.h"
#include "theme/palette.h"
#include "words/format.h"

namespace seatwise::ui::test::budget_view_model_test {

namespace {

class BudgetModel : public testing::Test
{
protected:
    BudgetModel()
    {
        model.readTable(decodeTable("Elm,200\nOak,300\nAsh,450\nFir,600\nBay,850\n"));
        change([](BudgetInputs& inputs) { inputs.start = parseDate("2026-04-01").value(); });
    }

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
    ASSERT_TRUE(model.plan().pool);
    Money sum;
    for (const SchoolShare& share : model.plan().pool->shares)
        sum = add(sum, share.amount).value();
    EXPECT_EQ(sum, model.plan().pool->pooled);
    EXPECT_EQ(sum, Money::parse("303.15"));
}

/// 2,400 seats cost 303.15 a month; 5 % of a quarter of it are 45.47.
TEST_F(BudgetModel, BillsByTheQuarterWhereTheBookDoes)
{
    BookContent book = *shippedBook("music-learning");
    for (Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            plan.billing = {Billing::monthly, Billing::quarterly, Billing::annual};
    book.rules.periodDiscounts.quarterly = Percent::whole(5);
    calculator.setBook(readPriceBook(writePriceBook(book)).value());
    change([](BudgetInputs& inputs) { inputs.billing = Billing::quarterly; });
    EXPECT_EQ(model.plan().pool->pooled, Money::parse("863.98"));
    EXPECT_EQ(poolTexts(model).period, "a quarter");
    EXPECT_EQ(model.plan().expected()->years.front().pooled, Money::parse("3455.92"));
}

TEST_F(BudgetModel, KeepsResultsBesideTheirRowsWhenOneCannotBeRead)
{
    model.setSchool(1, {"Oak", "many"});
    EXPECT_TRUE(resultOf(model, 1).share.isEmpty());
    EXPECT_EQ(resultOf(model, 2).seats, "450");
    EXPECT_EQ(model.plan().problems.size(), 1U);
    model.setSchool(1, {"", ""});
    EXPECT_EQ(resultOf(model, 2).seats, "450");
    EXPECT_TRUE(model.plan().problems.empty());
}

TEST_F(BudgetModel, AddsHeadroomToEverySchool)
{
    change([](BudgetInputs& inputs) { inputs.headroom = Percent::whole(10); });
    EXPECT_EQ(resultOf(model, 0).seats, "220");
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
    ASSERT_EQ(model.plan().funds.size(), 2U);
    EXPECT_EQ(add(model.plan().funds[0].amount, model.plan().funds[1].amount),
              model.plan().expected()->years[0].pooled);
    change([](BudgetInputs& inputs) { inputs.funds = {{"110", "half"}}; });
    EXPECT_TRUE(problemText(model.plan().fundProblem).contains("half"));
}

TEST_F(BudgetModel, NamesTheSummerThatCostsLeastAndItsRule)
{
    ASSERT_TRUE(model.plan().summers);
    EXPECT_EQ(summerRows(model).size(), 3U);
    EXPECT_TRUE(summerText(model).contains("costs least"));
}

TEST_F(BudgetModel, WritesEveryDateIntoTheCalendar)
{
    const std::string calendar = budgetCalendar(model);
    EXPECT_NE(calendar.find("DTSTART;VALUE=DATE:20260601"), std::string::npos); // 30 days before 1 July
    std::size_t events = 0;
    for (std::size_t at = calendar.find("BEGIN:VEVENT"); at != std::string::npos;
         at = calendar.find("BEGIN:VEVENT", at + 1))
        ++events;
    EXPECT_EQ(events, 6 + model.plan().schedule->invoices.size()); // two days for each of three years
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
    setCustomer(calculator, "Riverside");
    EXPECT_NE(budgetDates(model).front().uid, before);
}

TEST_F(BudgetModel, NamesADayToOrderByForEveryYearAhead)
{
    change([](BudgetInputs& inputs) { inputs.years = 3; });
    QStringList days;
    for (const QStringList& row : dateRows(model))
        if (row[1].startsWith("Last day to order"))
            days += row[0] + ", " + row[2];
    const QStringList expected{"1 Jun 2026, in 89 days", "1 Jun 2027, in 454 days"};
    EXPECT_EQ(days, expected);
}

// Today is 4 March 2026 and an order takes 30 days: 1 April would have had to be ordered by 2 March.
TEST_F(BudgetModel, SaysThatTheFirstDayIsTooLateAndWhichIsTheNext)
{
    EXPECT_EQ(tooLateText(model), "Too late to begin on 1 Apr 2026: an order takes 30 days. Ordered today, the "
                                  "earliest first day is 3 Apr 2026.");
    EXPECT_EQ(orderByText(model), "For the budget year from 1 Jul 2026, order by 1 Jun 2026.");
}

TEST_F(BudgetModel, SaysOneDayOfAnOrderThatTakesOne)
{
    change([this](BudgetInputs& inputs) {
        inputs.start = model.today();
        inputs.leadDays = 1;
    });
    EXPECT_TRUE(tooLateText(model).contains("an order takes 1 day.")) << tooLateText(model).toStdString();
}

TEST_F(BudgetModel, NeverNamesADayToOrderByThatIsPast)
{
    for (const int lead : {0, 1, 27, 28, 29, 120, 150, 365}) {
        change([lead](BudgetInputs& inputs) { inputs.leadDays = lead; });
        for (const DayEvent& event : budgetDates(model))
            EXPECT_TRUE(event.uid.rfind("order-by", 0) != 0 || toString(event.day) >= "2026-03-04")
                << lead << ": " << event.summary;
        EXPECT_EQ(tooLateText(model).isEmpty(), lead <= 28) << lead; // from 4 March to 1 April
    }
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
    ASSERT_EQ(model.plan().outlooks.size(), 1U);
    std::vector<std::string> costs;
    for (const OutlookYear& year : model.plan().expected()->years)
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
    EXPECT_EQ(model.plan().expected()->years.size(), 1U);
    change([](BudgetInputs& inputs) { inputs.years = 3; });
    EXPECT_EQ(model.plan().expected()->years.back().seats, 2'700);
}

TEST_F(BudgetModel, NamesOnlyWholeYearsOnTheChart)
{
    const CurvePlot plot = outlookPlot(model, lightPalette());
    EXPECT_EQ(plot.xLabel(2.0), "2");
    EXPECT_EQ(plot.xLabel(1.5), "");
}

TEST_F(BudgetModel, FollowsTheAcademicYearOfAnotherBook)
{
    seatwise::test::Book other = shippedBook("music-learning");
    other.rules.academicYearStart = std::chrono::September / 1;
    calculator.setBook(other);
    EXPECT_EQ(yearStartOf(model.book(), model.inputs()), std::chrono::September / 1);
}

TEST_F(BudgetModel, KeepsAFiscalYearWithAnotherBook)
{
    change([](BudgetInputs& inputs) { inputs.fiscalYear = std::chrono::October; });
    calculator.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(yearStartOf(model.book(), model.inputs()), std::chrono::October / 1);
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
    const QByteArray pdf = boardSummaryPdf(model).bytes;
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

TEST_F(BudgetModel, ReadsSeatsThatAreTypedAsItsPeopleWriteThem)
{
    const QLocale before;
    const std::vector<std::pair<const char*, const char*>> written{
        {"en_US", "25,000"}, {"de_DE", "25.000"}, {"es_ES", "25.000"}, {"fr_FR", "25\u202f000"}, {"fr_FR", "25 000"}};
    for (const auto& [locale, typed] : written) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        model.setSchool(0, {"Elm", QString::fromUtf8(typed)});
        EXPECT_TRUE(model.plan().problems.empty()) << locale;
        ASSERT_FALSE(model.plan().schools.empty()) << locale;
        EXPECT_EQ(model.plan().schools.front().seats, 25'000) << locale;
        model.setSchool(0, {"Elm", "200"});
    }
    QLocale::setDefault(before);
}

TEST(BudgetModelOfToday, BeginsOnADayThatCanStillBeOrdered)
{
    CalculatorViewModel calculator{shippedBook("music-learning")};
    for (const char* today : {"2026-03-04", "2026-11-28", "2026-12-02", "2024-01-31", "2026-04-01"}) {
        const BudgetViewModel model{calculator, parseDate(today).value()};
        EXPECT_TRUE(tooLateText(model).isEmpty()) << today;
        EXPECT_EQ(static_cast<unsigned>(model.inputs().start.day()), 1U) << today;
    }
}

class BudgetUndo : public BudgetModel
{
protected:
    BudgetUndo() { model.undoStack().clear(); }

    [[nodiscard]] QString name() const { return undoName(undo); }

    QUndoStack& undo = model.undoStack();
};

TEST_F(BudgetUndo, NamesTheSchoolThatIsRemovedAndBringsItBack)
{
    const BudgetInputs before = model.inputs();
    model.removeSchools({1});
    EXPECT_EQ(name(), "remove Oak");
    undo.undo();
    EXPECT_EQ(model.inputs(), before);
    EXPECT_FALSE(undo.canUndo());
}

TEST_F(BudgetUndo, NamesWhatIsAddedChangedAndTakenOver)
{
    model.readTable(decodeTable("Bell School,120\n"));
    EXPECT_EQ(name(), "add Bell School");
    model.setSchool(0, {"Elm", "210"});
    EXPECT_EQ(name(), "change Elm");
    model.removeSchools({0, 1});
    EXPECT_EQ(name(), "remove 2 schools");
}

TEST_F(BudgetUndo, NamesASchoolThatHasNoName)
{
    BudgetInputs nameless = model.inputs();
    nameless.schools.push_back({"", "120"});
    model.setInputs(nameless);
    EXPECT_EQ(name(), "add a school");
    model.removeSchools({static_cast<int>(nameless.schools.size()) - 1});
    EXPECT_EQ(name(), "remove a school");
    undo.undo();
    EXPECT_EQ(redoName(undo), "remove a school");
}

TEST_F(BudgetUndo, TakesAWordOfOneFieldAsOneStep)
{
    change([](BudgetInputs& inputs) { inputs.leadDays = 4; });
    change([](BudgetInputs& inputs) { inputs.leadDays = 45; });
    EXPECT_EQ(undo.count(), 1);
    model.endEdit();
    change([](BudgetInputs& inputs) { inputs.leadDays = 46; });
    EXPECT_EQ(undo.count(), 2);
}

TEST_F(BudgetUndo, GoesBackAndForthOverTwentyEdits)
{
    std::vector<BudgetInputs> states{model.inputs()};
    for (int i = 0; i < 20; ++i) {
        if (i % 4 == 0)
            model.setSchool(0, {"Elm", QString::number(300 + i)});
        else if (i % 4 == 1)
            change([i](BudgetInputs& inputs) { inputs.billing = i % 8 == 1 ? Billing::annual : Billing::monthly; });
        else if (i % 4 == 2)
            change([i](BudgetInputs& inputs) { inputs.start = addDays(inputs.start, i); });
        else
            model.readTable(decodeTable(QStringLiteral("School %1,%2\n").arg(i).arg(100 + i).toStdString()));
        model.endEdit();
        states.push_back(model.inputs());
    }
    ASSERT_EQ(undo.count(), 20);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        EXPECT_EQ(model.inputs(), states[i]);
        undo.undo();
    }
    for (const BudgetInputs& state : states) {
        EXPECT_EQ(model.inputs(), state);
        undo.redo();
    }
}

TEST_F(BudgetUndo, BeginsEmptyWithWhatASessionLeft)
{
    BudgetInputs left = model.inputs();
    left.years = 5;
    model.start(left);
    EXPECT_FALSE(undo.canUndo());
}

// A book without annual billing bills monthly; the choice stands for when another book is in use again.
TEST_F(BudgetUndo, KeepsAnnualBillingThroughABookWithoutIt)
{
    change([](BudgetInputs& inputs) { inputs.billing = Billing::annual; });
    seatwise::test::Book monthly = shippedBook("sessiontrack");
    for (Plan& plan : monthly.plans)
        plan.billing = {Billing::monthly};
    calculator.setBook(monthly);
    EXPECT_EQ(billingOf(model.book(), model.inputs()), Billing::monthly);
    calculator.undoStack().undo();
    EXPECT_EQ(billingOf(model.book(), model.inputs()), Billing::annual);
}

TEST_F(BudgetModel, HasNoDatesOfADayThatIsNone)
{
    change([](BudgetInputs& inputs) {
        inputs.startRefused = RefusedDate{"31 Feb", {Error::Kind::usage, words::plain("There is no day “31 Feb”.")}};
    });
    EXPECT_EQ(problemText(std::optional(model.plan().problems.front())), "There is no day “31 Feb”.");
}

} // namespace seatwise::ui::test::budget_view_model_test
