#include <QCheckBox>
#include <QLabel>
#include <QTableWidget>

#include "calculator/model/calculator_edits.h"
#include "window_test.h"

namespace seatwise::ui::test {

namespace {

class WindowCompare : public WindowTest
{
protected:
    WindowCompare() { press(Qt::Key_2, Qt::ControlModifier); }

    [[nodiscard]] QTableWidget& plans() const { return *control<QTableWidget>(*window, "Plans side by side"); }
    [[nodiscard]] QTableWidget& pins() const
    {
        return *control<QTableWidget>(*window, "Pinned scenarios side by side");
    }
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

TEST_F(WindowCompare, SetsPinnedScenariosSideBySide)
{
    ASSERT_TRUE(model.pin());
    setSeats(model, 1'000);
    settle();
    EXPECT_EQ(cell(pins(), "Price", "Pinned A"), "$652.20 a year");
    EXPECT_EQ(cell(pins(), "Price", "On show"), "$1,957.80 a year");
    EXPECT_EQ(cell(pins(), "Seats", "Pinned A"), "200 seats");
    EXPECT_EQ(cell(pins(), "Against what is on show, a month", "Pinned A"), "−$108.80");
    EXPECT_EQ(cell(pins(), "In percent", "Pinned A"), "−66.7\u00a0%");
}

} // namespace seatwise::ui::test
