#include "widgets/seat_spin_box.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace seatwise::ui::seat_spin_box_test {

namespace {

class SeatSpinBoxTest : public testing::Test
{
protected:
    SeatSpinBoxTest()
    {
        spin.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        spin.setSeats(200);
        spin.show();
        spin.activateWindow();
        spin.setFocus();
        QCoreApplication::processEvents();
    }

    QString shown() const { return spin.findChild<QLineEdit*>()->text(); }

    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        spin.selectAll();
        QTest::keyClick(&spin, Qt::Key_V, Qt::ControlModifier);
    }

    void type(const QString& text)
    {
        spin.selectAll();
        QTest::keyClicks(&spin, text);
    }

    SeatSpinBox spin;
};

} // namespace

TEST_F(SeatSpinBoxTest, ReportsEveryNumberWhileTyping)
{
    QSignalSpy edited(&spin, &SeatSpinBox::seatsEdited);
    type("125");
    ASSERT_EQ(edited.count(), 3);
    EXPECT_EQ(edited.last().first().toLongLong(), 125);
}

TEST_F(SeatSpinBoxTest, TakesPastedText)
{
    for (const char* text : {"1,250", "1 250", "1,250 seats", " 1250\n"}) {
        spin.setSeats(200);
        paste(text);
        EXPECT_EQ(spin.seats(), 1250) << text;
    }
}

TEST_F(SeatSpinBoxTest, TakesPastedTextOfItsLocale)
{
    spin.setLocale(QLocale(QLocale::German, QLocale::Germany));
    paste("1.250");
    EXPECT_EQ(spin.seats(), 1250);
}

TEST_F(SeatSpinBoxTest, RefusesPastedTextThatIsNoNumber)
{
    QSignalSpy refused(&spin, &SeatSpinBox::refused);
    QSignalSpy edited(&spin, &SeatSpinBox::seatsEdited);
    paste("a lot");
    EXPECT_EQ(spin.seats(), 200);
    EXPECT_EQ(edited.count(), 0);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.first().first().toString(), "a lot");
}

TEST_F(SeatSpinBoxTest, KeepsTheLastGoodNumberOverAnUnfinishedOne)
{
    QSignalSpy refused(&spin, &SeatSpinBox::refused);
    paste("1,25");
    QTest::keyClick(&spin, Qt::Key_Return);
    EXPECT_EQ(spin.seats(), 200);
    EXPECT_EQ(shown(), "200");
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.first().first().toString(), "1,25");
}

TEST_F(SeatSpinBoxTest, KeepsTheLastGoodNumberWhenEmptied)
{
    spin.selectAll();
    QTest::keyClick(&spin, Qt::Key_Delete);
    QTest::keyClick(&spin, Qt::Key_Return);
    EXPECT_EQ(spin.seats(), 200);
    EXPECT_EQ(shown(), "200");
}

TEST_F(SeatSpinBoxTest, GroupsDigitsWhenTheNumberIsFinished)
{
    type("1250000");
    EXPECT_EQ(shown(), "1250000");
    QTest::keyClick(&spin, Qt::Key_Return);
    EXPECT_EQ(shown(), "1,250,000");
}

TEST_F(SeatSpinBoxTest, LetsTypingGoOnAfterGrouping)
{
    type("1250");
    QTest::keyClick(&spin, Qt::Key_Return);
    QTest::keyClick(&spin, Qt::Key_End);
    QTest::keyClick(&spin, Qt::Key_7);
    EXPECT_EQ(spin.seats(), 12507);
}

TEST_F(SeatSpinBoxTest, GroupsDigitsOfANumberSetFromOutside)
{
    spin.clearFocus();
    spin.setSeats(75'000);
    EXPECT_EQ(shown(), "75,000");
}

TEST_F(SeatSpinBoxTest, StepsOneAndTen)
{
    QTest::keyClick(&spin, Qt::Key_Up);
    EXPECT_EQ(spin.seats(), 201);
    QTest::keyClick(&spin, Qt::Key_PageDown);
    EXPECT_EQ(spin.seats(), 191);
}

TEST_F(SeatSpinBoxTest, ReportsOnlyWhatThePersonDid)
{
    QSignalSpy edited(&spin, &SeatSpinBox::seatsEdited);
    spin.setSeats(999);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(SeatSpinBoxTest, TakesUpToABillion)
{
    type("1000000000");
    EXPECT_EQ(spin.seats(), 1'000'000'000);
}

TEST_F(SeatSpinBoxTest, IsASpinBoxNamedSeatsToAScreenReader)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&spin);
    EXPECT_EQ(spoken->role(), QAccessible::SpinBox);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Seats");
}

} // namespace seatwise::ui::seat_spin_box_test
