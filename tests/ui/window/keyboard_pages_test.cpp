// The Seat change and the Budget worked by keys alone, reading what a person reads.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "widgets/text_widget.h"
#include "window_test.h"

namespace seatwise::ui::test::keyboard_pages_test {

namespace {

class ByKeys : public WindowTest
{
protected:
    /// Tab after Tab until the control with this spoken name has the keyboard.
    void tabTo(const QString& name, Qt::Key key = Qt::Key_Tab) const
    {
        for (int steps = 0; steps < 200; ++steps) {
            if (spokenName(QApplication::focusWidget()) == name)
                return;
            press(key);
        }
        FAIL() << "Tab does not reach " << name.toStdString();
    }

    /// Types over what a control holds.
    void type(const QString& name, const QString& text) const
    {
        tabTo(name);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }

    /// Goes along a row of choices to this one.
    void choose(const QString& from, const QString& to) const
    {
        tabTo(from);
        for (int steps = 0; steps < 6 && spokenName(QApplication::focusWidget()) != to; ++steps)
            press(Qt::Key_Right);
        press(Qt::Key_Space);
        EXPECT_TRUE(button(to)->isChecked());
    }

    [[nodiscard]] bool reads(const QString& text) const
    {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->isVisible() && label->spokenText().contains(text))
                return true;
        return false;
    }
};

class SeatChangeByKeys : public ByKeys
{
protected:
    SeatChangeByKeys() { press(Qt::Key_3, Qt::ControlModifier); }
};

class BudgetByKeys : public ByKeys
{
protected:
    BudgetByKeys() { press(Qt::Key_4, Qt::ControlModifier); }

    void paste(const QString& list) const
    {
        QApplication::clipboard()->setText(list);
        tabTo("Schools");
        press(Qt::Key_V, Qt::ControlModifier);
    }

    /// Presses a button and answers the file dialog it opens, by keys too.
    void saveBy(const QString& name, const QString& path)
    {
        tabTo(name);
        int turns = 0;
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, window.get(), [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            auto* field = dialog ? dialog->findChild<QLineEdit*>("fileNameEdit") : nullptr;
            if (!field)
                return;
            if (++turns == 1) {
                QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(field, path);
            } else if (turns < 50) {
                QTest::keyClick(field, Qt::Key_Return); // the first may go to the completion of the name
            } else {
                dialog->reject();
            }
        });
        answer.start(20);
        press(Qt::Key_Space);
    }

    /// The cell beside a title in a table to read.
    [[nodiscard]] QString cell(const QString& table, const QString& title, int column) const
    {
        const auto* found = control<QTableWidget>(*window, table);
        for (int row = 0; row < found->rowCount(); ++row)
            if (found->item(row, 0)->text().contains(title))
                return found->item(row, column)->text();
        return {};
    }

    QTemporaryDir folder;
};

const char* const district = "Elm\t200\nOak\t300\nAsh\t450\nFir\t600\nBay\t850\n";

} // namespace

// 54.35 × 15 / 30 = 27.175 and 71.15 × 15 / 30 = 35.575.
TEST_F(SeatChangeByKeys, AddsSeatsInTheMiddleOfAMonth)
{
    type("Seats now", "200");
    type("Date of the change", "16 Nov 2026");
    type("New seats", "300");
    EXPECT_EQ(value("change-credit"), "−$27.18");
    EXPECT_EQ(value("change-charge"), "$35.58");
    EXPECT_EQ(value("change-amount"), "$8.40");
    EXPECT_TRUE(reads("Takes effect on 16 Nov 2026"));
    EXPECT_TRUE(reads("15 of 30 days remain"));
}

// Solo with 15 seats costs 15.95 a month, Ensemble with 30 costs 21.95; half a month of each.
TEST_F(SeatChangeByKeys, MovesFromSoloToEnsemble)
{
    choose("Seats", "Plan");
    type("Seats now", "15");
    type("Date of the change", "16 Nov 2026");
    type("New seats", "30");
    EXPECT_EQ(value("change-credit"), "−$7.98");
    EXPECT_EQ(value("change-charge"), "$10.98");
    EXPECT_EQ(value("change-amount"), "$3.00");
}

// A trial of 14 days from 3 November ends on the 16th. Solo with 10 seats costs 11.95 a month: half of it is 5.975.
TEST_F(SeatChangeByKeys, ConvertsATrialOnItsLastDay)
{
    choose("Seats", "Trial");
    type("Period start", "3 Nov");
    type("Date of the change", "16 Nov 2026");
    type("New seats", "10");
    EXPECT_EQ(value("change-amount"), "$5.98");
    EXPECT_TRUE(reads("The trial ends on 16 Nov 2026"));
}

TEST_F(SeatChangeByKeys, SaysThatATrialHasEndedTheDayAfter)
{
    choose("Seats", "Trial");
    type("Period start", "3 Nov");
    type("Date of the change", "17 Nov 2026");
    type("New seats", "10");
    EXPECT_TRUE(reads("The trial ends on 16 Nov 2026"));
    EXPECT_FALSE(reads("$5."));
}

TEST_F(BudgetByKeys, PoolsAPastedList)
{
    paste(district);
    EXPECT_EQ(value("pool-total"), "$303.15");
    EXPECT_TRUE(value("pool-separate").contains("$480.95"));
    EXPECT_TRUE(reads("5 schools were added"));
}

TEST_F(BudgetByKeys, PrintsTheBoardSummaryOfAPastedList)
{
    paste(district);
    saveBy("Save board summary", folder.filePath("board.pdf"));
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_TRUE(reads("Saved " + folder.filePath("board.pdf")));
    QProcess poppler;
    poppler.start("pdftotext", {"-layout", "-", "-"});
    poppler.write(files.files.front().second.data(), static_cast<qint64>(files.files.front().second.size()));
    poppler.closeWriteChannel();
    ASSERT_TRUE(poppler.waitForFinished());
    const QByteArray read = poppler.readAllStandardOutput();
    EXPECT_TRUE(read.contains("$303.15")) << read.toStdString();
    EXPECT_TRUE(read.contains("$480.95")) << read.toStdString();
}

TEST_F(BudgetByKeys, SavesTheDates)
{
    paste(district);
    saveBy("Save dates", folder.filePath("dates.ics"));
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_NE(files.files.front().second.find("SUMMARY:The subscription begins"), std::string::npos);
}

// Two of twelve months are paused: 10 × 54.35.
TEST_F(BudgetByKeys, PaysTenMonthsForASummerPause)
{
    paste("Elm\t200\n");
    EXPECT_EQ(cell("Summer strategies", "Pause", 1), "$543.50");
    EXPECT_EQ(cell("Summer strategies", "Pay through", 1), "$652.20");
}

TEST_F(BudgetByKeys, TypesTheSeatsOfAYear)
{
    paste(district);
    choose("By growth", "Typed");
    type("Seats in year 2", "2500");
    EXPECT_EQ(cell("Years ahead", "2", 3), "$3,757.80"); // 313.15 a month
}

TEST_F(BudgetByKeys, GoesOnInTheCalculator)
{
    paste(district);
    tabTo("Open the pool in the Calculator");
    press(Qt::Key_Space);
    EXPECT_EQ(total(), "$303.15");
}

// Annual amounts as published: 1,035 seats cost 1,999.80, one more 2,001.00.
TEST_F(ByKeys, FindTheSeatsThatABudgetBuys)
{
    type("Budget ceiling", "2000");
    EXPECT_TRUE(reads("1,035 seats"));
}

TEST_F(ByKeys, FindTheSeatsThatABudgetBuysWithADiscount)
{
    type("Percent off annual rates", "20");
    type("Budget ceiling", "2000");
    EXPECT_TRUE(reads("1,451 seats"));
}

} // namespace seatwise::ui::test::keyboard_pages_test
