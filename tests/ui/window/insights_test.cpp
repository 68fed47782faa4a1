// Page 8 as a founder uses it before a board meeting.
#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include "charts/bars_chart.h"
#include "insights/insights_page.h"
#include "insights/model/insights_table.h"
#include "insights/model/insights_view_model.h"
#include "insights/views/figure_tile.h"
#include "insights/views/meaning_dialog.h"
#include "insights/views/mrr_forecast_card.h"
#include "lists/dropped_file.h"
#include "widgets/fitting_label.h"
#include "window_test.h"

namespace seatwise::ui::test::insights_test {

namespace {

constexpr const char* accounts = "customer,plan,seats,billing,start,end,reason,mrr,cancelled\n"
                                 "Elm School,ensemble,200,monthly,2025-01-01,,,100,\n"
                                 "Oak School,ensemble,120,monthly,2025-01-01,2026-07-20,Budget cut,60.50,2026-06-10\n"
                                 "Ash School,solo,10,monthly,2026-03-05,,,25,\n"
                                 "Fir School,ensemble,40,monthly,2025-01-01,2026-10-09,,40,\n"
                                 "Fir School,ensemble,55,monthly,2026-10-10,,,55,\n";

class Insights : public WindowTest
{
protected:
    Insights() { press(Qt::Key_8, Qt::ControlModifier); }

    void import(const std::string& text)
    {
        ASSERT_TRUE(dropFile(*window->findChild<InsightsPage*>(), folder_.file("accounts.csv", text)));
        settleFigures();
    }

    /// Waits for the reckoning beside the window.
    void settleFigures()
    {
        const auto* insights = window->findChild<InsightsViewModel*>();
        EXPECT_TRUE(QTest::qWaitFor([insights] { return !insights->isBusy(); }, 20'000));
        settle();
    }

    /// What the tile of a figure says, line by line.
    [[nodiscard]] QStringList tile(const QString& title) const
    {
        for (const FigureTile* each : window->findChildren<FigureTile*>()) {
            const auto labels = each->findChildren<QLabel*>();
            if (labels.front()->text() == title)
                return {QString(each->findChild<FittingLabel*>()->text()).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                        labels.back()->text()};
        }
        return {};
    }

    [[nodiscard]] BarsChart& chart() const { return *control<BarsChart>(*window, "MRR movement"); }

private:
    ListFolder folder_;
};

/// Sixty schools that begin one a month from January 2021 on, each for 10 a month; every fifth leaves after two years,
/// so that ten have left and fifty are there.
std::string sixtySchools()
{
    std::string csv = "customer,plan,seats,billing,start,end,mrr\n";
    for (int i = 0; i < 60; ++i) {
        const QDate start = QDate(2021, 1, 5).addMonths(i);
        const QDate end = start.addYears(2).addDays(-1);
        const bool hasLeft = i % 5 == 0 && end < QDate(2026, 11, 21);
        csv += "School " + std::to_string(i) + ",ensemble,50,monthly," + start.toString(Qt::ISODate).toStdString() +
               ',' + (hasLeft ? end.toString(Qt::ISODate).toStdString() : std::string()) + ",10\n";
    }
    return csv;
}

} // namespace

TEST_F(Insights, SayWhatToImportBeforeThereIsAnything)
{
    EXPECT_TRUE(window->findChild<FigureTile*>() == nullptr || !window->findChild<FigureTile*>()->isVisible());
    EXPECT_EQ(value("window-status"), "No accounts yet");
    for (const char* button : {"Copy summary", "Save a page for the board"})
        EXPECT_FALSE(control<QPushButton>(*window, button)->isEnabled()) << button;
}

TEST_F(Insights, SayRevenueAndWhatWasKeptOfIt)
{
    import(accounts);
    EXPECT_EQ(tile("MRR"), (QStringList{"$180.00", "$0.00 in Nov 2026"}));
    EXPECT_EQ(tile("ARR").front(), "$2,160.00");
    EXPECT_EQ(tile("NRR, 12 months").front(), "77.31 %"); // 155 of 200.50
    EXPECT_EQ(tile("GRR, 12 months").front(), "69.83 %"); // 140 of 200.50
    EXPECT_EQ(tile("Quick ratio").front(), "0.66");       // 40 to 60.50
    EXPECT_EQ(tile("Customers"), (QStringList{"3", "1 of a year ago left"}));
}

// As seatwise mrr does.
TEST_F(Insights, WriteTheQuickRatioWithTwoDecimals)
{
    import("customer,plan,seats,billing,start,end,mrr\n"
           "Elm School,ensemble,200,monthly,2025-01-01,,100\n"
           "Ash School,solo,10,monthly,2026-03-05,,85\n"
           "Oak School,ensemble,120,monthly,2025-01-01,2026-07-20,25\n");
    EXPECT_EQ(tile("Quick ratio").front(), "3.40"); // 85 to 25
}

TEST_F(Insights, ListWhoIsBehindABarByKeyboardAlone)
{
    import(accounts);
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home); // March, the first month in which anything moved
    EXPECT_EQ(chart().accessibleDescription(), "New, Mar 2026: +$25.00");
    QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_EQ(chart().accessibleDescription(), "Churn, Jul 2026: −$60.50");
    const auto* list = control<QListWidget>(*window, "Customers behind the bar");
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->data(Qt::AccessibleTextRole).toString(), "Oak School, −$60.50, 120 seats, Budget cut");
    QTest::keyClick(&chart(), Qt::Key_Escape);
    EXPECT_FALSE(list->isVisible());
}

TEST_F(Insights, ShowTheSameMonthsAsATable)
{
    import(accounts);
    for (QAbstractButton* each : window->findChildren<QAbstractButton*>())
        if (each->isVisible() && spokenName(each) == "Table") {
            each->click();
            break;
        }
    settle();
    const auto* table = control<QTableWidget>(*window, "MRR movement");
    ASSERT_EQ(table->rowCount(), 12);
    EXPECT_EQ(table->item(7, 0)->text(), "Jul 2026");
    EXPECT_EQ(table->item(7, 1)->text(), "$225.50");
    EXPECT_EQ(table->item(7, 6)->text(), "−$60.50");
    EXPECT_EQ(table->item(7, 7)->text(), "$165.00");
}

TEST_F(Insights, FollowTheRuleThatIsChosen)
{
    import(accounts);
    chooseEntry(*window, "Rule of MRR", "Stripe");
    settleFigures();
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_Right); // by Stripe's rule who cancels has left on that day
    EXPECT_EQ(chart().accessibleDescription(), "Churn, Jun 2026: −$60.50");
}

TEST_F(Insights, ExplainAFigureAndTheRulesOfOthers)
{
    import(accounts);
    QString said;
    answering<MeaningDialog>(
        [&](MeaningDialog& dialog) {
            said = dialog.windowTitle();
            const auto* bridges = control<QTableWidget>(dialog, "MRR by the rules of others");
            EXPECT_TRUE(QTest::qWaitFor([bridges] { return bridges->rowCount() > 0; }));
            EXPECT_EQ(bridges->item(0, 0)->text(), "Seatwise rule");
            EXPECT_EQ(bridges->item(0, 1)->text(), "$180.00");
            dialog.reject();
        },
        [&] { click("MRR: what it means, by Seatwise rule"); });
    EXPECT_EQ(said, "MRR");
}

TEST_F(Insights, NameTheRowsThatWereLeftOut)
{
    std::string text = accounts;
    text += "Yew School,ensemble,30,monthly,2026-05-01,2026-04-01,,10,\n";
    import(text);
    clickOn(*window, "Take the list");
    settleFigures();
    EXPECT_TRUE(notices().contains("it ends on")) << notices().toStdString();
    EXPECT_EQ(tile("MRR").front(), "$180.00");
}

TEST_F(Insights, BringTheAccountsOfTheStoreBackWithTheNextWindow)
{
    import(accounts);
    reopen({});
    press(Qt::Key_8, Qt::ControlModifier);
    settleFigures();
    EXPECT_EQ(tile("MRR").front(), "$180.00");
}

TEST_F(Insights, ShowTheAccountsOfOnePlanAlone)
{
    import(accounts);
    chooseEntry(*window, "Accounts on show", "solo");
    settleFigures();
    EXPECT_EQ(tile("MRR").front(), "$25.00");
    EXPECT_EQ(tile("Customers").front(), "1");
    chooseEntry(*window, "Accounts on show", "All plans");
    settleFigures();
    EXPECT_EQ(tile("MRR").front(), "$180.00");
}

TEST_F(Insights, AreAWorkbookWithFiguresThatCanBeReckonedWith)
{
    import(accounts);
    const auto sheets = insightsSheets(*window->findChild<InsightsViewModel*>(), QLocale(QLocale::English));
    ASSERT_EQ(sheets.size(), 5U);
    const SheetTable& movement = sheets[0];
    EXPECT_EQ(movement.name, "MRR movement");
    EXPECT_EQ(movement.heads.back(), "GRR, %");
    const auto& july = movement.rows[7]; // of Dec 2025 to Nov 2026
    EXPECT_EQ(july.front().text, "Jul 2026");
    const auto inJuly = [&](const std::string& head) {
        return july[static_cast<std::size_t>(std::ranges::find(movement.heads, head) - movement.heads.begin())].number;
    };
    EXPECT_EQ(inJuly("Start"), 225.5); // 100 + 60.50 + 25 + 40
    EXPECT_EQ(inJuly("Churn"), 60.5);
    EXPECT_EQ(inJuly("End"), 165.0);
    EXPECT_EQ(inJuly("Customers"), 3.0);
    EXPECT_EQ(sheets[1].rows.front().front().text, "Oak School");
    EXPECT_EQ(sheets[2].rows.front().front().text, "Budget cut");
    EXPECT_EQ(sheets[2].rows.front()[2].number, 60.5);
}

TEST_F(Insights, ForecastWithLevers)
{
    import(sixtySchools());
    EXPECT_EQ(tile("MRR").front(), "$500.00");
    control<QSpinBox>(*window, "Leaving, more or less")->setValue(-100);
    settleFigures();
    control<QSpinBox>(*window, "Prices, higher or lower")->setValue(10); // from December on
    settleFigures();
    for (QAbstractButton* each : window->findChild<MrrForecastCard*>()->findChildren<QAbstractButton*>())
        if (each->isVisible() && spokenName(each) == "Table")
            each->click();
    settle();
    const auto* table = control<QTableWidget>(*window, "Forecast of MRR");
    const auto ofCustomers = [table](const QString& month) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0) && table->item(row, 0)->text() == month)
                for (int at = row; at < table->rowCount(); ++at)
                    for (int column = 0; column < table->columnCount(); ++column)
                        if (const auto* cell = table->item(at, column);
                            cell && cell->text() == QLatin1String("of today's customers"))
                            return table->item(at, table->columnCount() - 1)->text();
        return QString();
    };
    const int last = table->columnCount() - 1;
    if (last == 6) { // side by side
        EXPECT_EQ(table->item(0, last)->text(), "$500.00");
        EXPECT_EQ(table->item(1, last)->text(), "$550.00");
        EXPECT_EQ(table->item(11, last)->text(), "$550.00");
    } else {
        EXPECT_EQ(ofCustomers("Nov 2026"), "$500.00");
        EXPECT_EQ(ofCustomers("Dec 2026"), "$550.00");
        EXPECT_EQ(ofCustomers("Oct 2027"), "$550.00");
    }
}

} // namespace seatwise::ui::test::insights_test
