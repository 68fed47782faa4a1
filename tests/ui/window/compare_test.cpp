#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QStatusBar>
#include <QTableWidget>

#include "book.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "window_test.h"

namespace seatwise::ui::test::compare_test {

namespace {

class WindowCompare : public WindowTest
{
protected:
    WindowCompare() { press(Qt::Key_2, Qt::ControlModifier); }

    [[nodiscard]] QTableWidget& plans() const { return *control<QTableWidget>(*window, "Plans side by side"); }
    [[nodiscard]] QTableWidget& scenarios() const { return *control<QTableWidget>(*window, "Scenarios side by side"); }
    [[nodiscard]] QString answer() const { return labelNamed(*window, "plan-for-features"); }
};

/// The text of a cell by the titles of its row and column.
QString cell(const QTableWidget& table, const QString& row, const QString& column)
{
    for (int x = 1; x < table.columnCount(); ++x)
        for (int y = 0; y < table.rowCount(); ++y)
            if (table.horizontalHeaderItem(x)->text().startsWith(column) && table.item(y, 0)->text() == row)
                return table.item(y, x)->text();
    ADD_FAILURE() << "no cell " << row.toStdString() << " of " << column.toStdString();
    return {};
}

} // namespace

TEST_F(WindowCompare, ShowsWhatEveryPlanCosts)
{
    EXPECT_TRUE(cell(plans(), "Price", "Ensemble").startsWith("$652.20"));
    EXPECT_TRUE(cell(plans(), "Price", "Solo").contains("19"));
    EXPECT_EQ(cell(plans(), "Seats", "Solo"), "5–19 seats");
    EXPECT_EQ(cell(plans(), "Billing", "Prelude"), "monthly");
}

TEST_F(WindowCompare, MarksTheLeastExpensivePlanInWords)
{
    EXPECT_EQ(cell(plans(), "Price", "Ensemble"), "$652.20 a year\n✓ least expensive");
    EXPECT_FALSE(cell(plans(), "Price", "Solo").contains("least"));
}

TEST_F(WindowCompare, FollowsTheSeats)
{
    setSeats(model, 10);
    setBilling(model, Billing::monthly);
    settle();
    EXPECT_TRUE(cell(plans(), "Price", "Solo").startsWith("$11.95"));
    EXPECT_EQ(cell(plans(), "Price", "Prelude"), "$0.00 a month");
}

TEST_F(WindowCompare, ShowsOnlyDifferencesWhereAsked)
{
    const int all = plans().rowCount();
    click("Only where the plans differ");
    EXPECT_LT(plans().rowCount(), all);
    EXPECT_TRUE(plans().findItems("Email support", Qt::MatchExactly).isEmpty());
}

TEST_F(WindowCompare, NamesThePlanWithTheFeaturesTicked)
{
    EXPECT_EQ(answer(), "Tick the features that matter.");
    click("Purchase order support");
    EXPECT_TRUE(answer().startsWith("Ensemble is the least expensive plan")) << answer().toStdString();
    setSeats(model, 10);
    settle();
    EXPECT_EQ(answer(), "No plan has all of these features for these seats.");
}

TEST_F(WindowCompare, OffersTheFeaturesOfTheBookInUse)
{
    open("sessiontrack");
    click("Semantic search capabilities");
    EXPECT_TRUE(answer().startsWith("Enterprise")) << answer().toStdString();
}

TEST_F(WindowCompare, SetsScenariosSideBySide)
{
    ASSERT_TRUE(openCopy(model));
    setSeats(model, 1'000);
    settle();
    EXPECT_EQ(cell(scenarios(), "Scenario", "Scenario A"), "200 annual");
    EXPECT_EQ(cell(scenarios(), "Price", "Scenario A"), "$652.20 a year");
    EXPECT_EQ(cell(scenarios(), "Price", "Scenario B"), "$1,957.80 a year");
    EXPECT_EQ(cell(scenarios(), "Price of a year", "Scenario B"), "$1,957.80");
    EXPECT_EQ(cell(scenarios(), "Price of a month", "Scenario B"), "$163.15");
    EXPECT_EQ(cell(scenarios(), "Against A, a year", "Scenario A"), "—");
    EXPECT_EQ(cell(scenarios(), "Against A, a year", "Scenario B"), "+$1,305.60");
    EXPECT_EQ(cell(scenarios(), "Against A, a month", "Scenario B"), "+$108.80");
    EXPECT_EQ(cell(scenarios(), "In percent of a month", "Scenario B"), "+200.2\u00a0%");
    EXPECT_TRUE(cell(scenarios(), "Lines", "Scenario A").contains("$479.40"));
}

TEST_F(WindowCompare, SetsNoDifferenceBetweenCurrencies)
{
    setSeats(model, 300);
    seatwise::test::Book other = shippedBook("music-learning");
    other.currency = *Currency::find("EUR");
    ASSERT_TRUE(openBook(model, other));
    settle();
    EXPECT_EQ(cell(scenarios(), "Against A, a month", "Scenario B"), "—");
}

TEST_F(WindowCompare, SaysWhyAScenarioHasNoPrice)
{
    ASSERT_TRUE(openCopy(model));
    setPlan(model, "solo");
    settle();
    EXPECT_TRUE(cell(scenarios(), "Scenario", "Scenario B").contains("19"))
        << cell(scenarios(), "Scenario", "Scenario B").toStdString();
    EXPECT_EQ(cell(scenarios(), "Price", "Scenario B"), "—");
}

TEST_F(WindowCompare, QuotesAScenario)
{
    setCustomer(model, "Elm");
    ASSERT_TRUE(openCopy(model));
    setSeats(model, 1'000);
    settle();
    click("Quote this one: Scenario A");
    EXPECT_EQ(statusMessage(), "A draft was made; it is kept.");
    EXPECT_EQ(model.inputs().selection.seats, 200);
    window->statusBar()->clearMessage(); // which stands before what is said of the page
    EXPECT_TRUE(value("window-status").contains("Draft for Elm, $652.20")) << value("window-status").toStdString();
}

TEST_F(WindowCompare, CopiesTheScenariosAsCells)
{
    ASSERT_TRUE(openCopy(model));
    setSeats(model, 1'000);
    settle();
    click("Copy the scenarios");
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith("\tScenario A\tScenario B\n")) << copied.toStdString();
    EXPECT_TRUE(copied.contains("\nPrice\t$652.20 a year\t$1,957.80 a year\n")) << copied.toStdString();
}

} // namespace seatwise::ui::test::compare_test
