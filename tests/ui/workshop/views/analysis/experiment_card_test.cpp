#include "workshop/views/analysis/experiment_card.h"

#include <fstream>
#include <string>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "book.h"
#include "charts/range_chart.h"
#include "doubles.h"
#include "read_table.h"
#include "reading.h"
#include "shipped_books.h"
#include "widgets/notice_bar.h"

namespace seatwise::ui::test::experiment_card_test {

namespace {

constexpr int patience = 30'000; ///< milliseconds after which a run has failed

// The customers of tests/data/experiments/outcomes.csv, whose first rows are of seed 1, 6 months and 20 runs.
const char* const goldenCustomers = "customer,segment,users,insights_per_month\n"
                                    "Ada,,1,100\nElm,,3,240\nOak,,50,4900\nAsh,,1,900\n";

class ExperimentWindow : public testing::Test
{
protected:
    ExperimentWindow()
    {
        QObject::connect(&card, &ExperimentCard::answered, &card,
                         [this](const HeldExperiment& experiment) { found = experiment; });
        card.setBook(book);
        card.resize(1000, 900);
        card.show();
        settle();
    }

    void click(const QString& name) const
    {
        QTest::mouseClick(control<QPushButton>(card, name), Qt::LeftButton);
        settle();
    }

    void set(const QString& field, int value) const { control<QSpinBox>(card, field)->setValue(value); }

    void setUpGolden()
    {
        ASSERT_TRUE(card.setCustomers("golden.csv", decodeTable(goldenCustomers)));
        set("Months of a run", 6);
        set("Runs", 20);
    }

    /// Runs to the end; true when it came.
    [[nodiscard]] bool runs()
    {
        QSignalSpy finished(&card, &ExperimentCard::finished);
        click("Run the experiment");
        const bool ended = finished.count() > 0 || finished.wait(patience);
        settle();
        return ended;
    }

    [[nodiscard]] QString notice() const
    {
        const auto& notices = card.findChild<NoticeBar*>()->notices();
        return notices.empty() ? QString() : notices.front().text;
    }

    SharedBook book = shippedBook("sessiontrack");
    KnownTables tables;
    ExperimentCard card{tables};
    std::optional<HeldExperiment> found;
};

} // namespace

TEST_F(ExperimentWindow, BeginsWithCustomersMarkedAsAnExample)
{
    EXPECT_TRUE(labelNamed(card, "experiment-customers").startsWith("120 customers made up by the program"));
    ASSERT_TRUE(runs());
    EXPECT_EQ(found->setting, "120 example customers, 24 months, 200 runs, seed 1");
}

// The figures of tests/data/experiments/outcomes.csv. Spread: (4794.02 − 4243.88) / 4560.63 = 12.06 %.
TEST_F(ExperimentWindow, ShowsTheKnownOutcomeToTheCent)
{
    setUpGolden();
    ASSERT_TRUE(runs());
    const auto rows = rowsOf(card, "Revenue by model");
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[0], QStringList({"Subscription", "$4,560.63", "$4,243.88", "$4,591.26", "$4,794.02", "12.06\u00a0%",
                                    "0", "0"}));
    EXPECT_EQ(rows[1].mid(0, 5), QStringList({"Consumption", "$6,361.50", "$5,728.00", "$6,422.76", "$6,828.28"}));
    EXPECT_EQ(rows[1].mid(6), QStringList({"3", "1"}));
}

TEST_F(ExperimentWindow, ShowsTheSameOnOneThreadAndOnTwo)
{
    card.setThreads(1);
    ASSERT_TRUE(runs());
    const auto one = rowsOf(card, "Revenue by model");
    card.setThreads(2);
    ASSERT_TRUE(runs());
    EXPECT_EQ(rowsOf(card, "Revenue by model"), one);
}

TEST_F(ExperimentWindow, RunsOnlyTheModelsThatAreTicked)
{
    control<QCheckBox>(card, "Dynamic")->setChecked(false);
    control<QCheckBox>(card, "Hybrid")->setChecked(false);
    ASSERT_TRUE(runs());
    QStringList models;
    for (const QStringList& row : rowsOf(card, "Revenue by model"))
        models += row[0];
    EXPECT_EQ(models, QStringList({"Subscription", "Consumption", "Performance-based"}));
}

TEST_F(ExperimentWindow, SaysInALineWhyItCannotRun)
{
    for (QCheckBox* box : card.findChildren<QCheckBox*>())
        box->setChecked(false);
    ASSERT_TRUE(runs());
    EXPECT_EQ(problemsOf(card),
              "An experiment needs a model: subscription, consumption, hybrid, performance or dynamic");
    EXPECT_FALSE(found);
}

TEST_F(ExperimentWindow, RefusesAListWithoutCustomers)
{
    EXPECT_FALSE(card.setCustomers("none.csv", decodeTable("customer,segment,users,insights_per_month\n")));
    settle();
    EXPECT_EQ(problemsOf(card), "None.csv: there is no customer that can be used; expected rows of "
                                "customer,segment,users,insights_per_month");
}

TEST_F(ExperimentWindow, NamesTheRowsOfCustomersThatItLeavesOut)
{
    pasteAndTake(card, "Paste customers", "customer,segment,users,insights_per_month\nElm,,3,240\nOak,,0,10\n");
    QTest::mouseClick(control<QToolButton>(card, "Refused rows"), Qt::LeftButton);
    settle();
    const auto rows = rowsOf(card, "Refused rows");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][0], "3");
    EXPECT_EQ(labelNamed(card, "experiment-customers"), "Pasted table · 1 customer");
}

TEST_F(ExperimentWindow, GrowsASegment)
{
    pasteWith(card, "Paste customers", "customer,segment,users,insights_per_month\nElm,tech,3,240\nOak,tech,2,10\n");
    QTest::mouseClick(control<QToolButton>(card, "Growth of the segments"), Qt::LeftButton);
    settle();
    control<QDoubleSpinBox>(card, "Growth of tech")->setValue(1.5);
    ASSERT_TRUE(runs());
    EXPECT_EQ(found->setting, "3 customers, 24 months, 200 runs, seed 1");
}

TEST_F(ExperimentWindow, SaysThatTheDraftHasChangedSinceTheRun)
{
    ASSERT_TRUE(runs());
    EXPECT_EQ(notice(), "");
    seatwise::test::Book changed = *book;
    changed.name += " (draft)";
    card.setBook(changed);
    settle();
    EXPECT_TRUE(card.isOutdated());
    EXPECT_EQ(notice(), "This is for the draft before the last change.");
    ASSERT_TRUE(runs());
    EXPECT_EQ(notice(), "");
}

TEST_F(ExperimentWindow, SaysThatTheSettingsHaveChangedSinceTheRun)
{
    ASSERT_TRUE(runs());
    set("Seed", 2);
    settle();
    EXPECT_EQ(notice(), "This is for other settings than those above.");
}

TEST_F(ExperimentWindow, StopsWhenItIsCancelled)
{
    QSignalSpy finished(&card, &ExperimentCard::finished);
    set("Months of a run", 120);
    set("Runs", 10'000);
    click("Run the experiment");
    ASSERT_TRUE(card.isRunning());
    EXPECT_TRUE(control<QProgressBar>(card, "Progress of the run")->isVisible());
    click("Cancel the run");
    EXPECT_FALSE(card.isRunning());
    EXPECT_FALSE(found);
    EXPECT_EQ(finished.count(), 0);
}

TEST_F(ExperimentWindow, HearsOnlyOfTheLastRunThatWasStarted)
{
    QSignalSpy finished(&card, &ExperimentCard::finished);
    set("Months of a run", 120);
    set("Runs", 10'000);
    click("Run the experiment");
    set("Months of a run", 6);
    set("Runs", 20);
    click("Run the experiment");
    ASSERT_TRUE(finished.count() > 0 || finished.wait(patience));
    EXPECT_EQ(found->setting, "120 example customers, 6 months, 20 runs, seed 1");
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(ExperimentWindow, MayBeClosedWhileItRuns)
{
    auto closing = std::make_unique<ExperimentCard>(tables);
    closing->setBook(book);
    closing->show();
    control<QSpinBox>(*closing, "Runs")->setValue(10'000);
    closing->run();
    ASSERT_TRUE(closing->isRunning());
    closing.reset();
    settle();
}

TEST_F(ExperimentWindow, ListsEveryAssumption)
{
    ASSERT_TRUE(runs());
    ASSERT_TRUE(found);
    EXPECT_EQ(rowsOf(card, "Assumptions of the experiment").size(), found->result.assumptions.size());
    EXPECT_GT(found->result.assumptions.size(), 8U);
}

TEST_F(ExperimentWindow, ReadsTheRangesWithTheKeys)
{
    setUpGolden();
    ASSERT_TRUE(runs());
    auto& chart = *card.findChild<RangeChart*>();
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.reading(), "Subscription: 5 % of the runs bring up to $4,243.88, half up to $4,591.26, 95 % up to "
                               "$4,794.02; the spread is 12.06\u00a0% of the mean.");
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_TRUE(chart.reading().startsWith("Consumption: "));
    EXPECT_EQ(chart.accessibleDescription(), chart.reading());
}

TEST_F(ExperimentWindow, NamesTheBestAndTheSteadiestModel)
{
    setUpGolden();
    ASSERT_TRUE(runs());
    EXPECT_TRUE(labelNamed(card, "experiment-finding").startsWith("Consumption brings most, $6,361.50 on average"));
}

} // namespace seatwise::ui::test::experiment_card_test
