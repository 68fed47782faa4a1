#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "window_test.h"

namespace seatwise::ui::test::scenarios_test {

namespace {

class WindowScenarios : public WindowTest
{
protected:
    [[nodiscard]] QTabBar& bar() const { return *window->findChild<QTabBar*>("scenarios"); }

    [[nodiscard]] QStringList tabs() const
    {
        QStringList texts;
        for (int tab = 0; tab < bar().count(); ++tab)
            texts += bar().tabText(tab);
        return texts;
    }

    [[nodiscard]] QString front() const { return bar().tabText(bar().currentIndex()); }

    [[nodiscard]] bool isShown(const QString& name) const
    {
        for (QAbstractButton* candidate : window->findChildren<QAbstractButton*>())
            if (candidate->isVisible() && spokenName(candidate) == name)
                return true;
        return false;
    }

    void openAt(SeatCount seats)
    {
        press(Qt::Key_D, Qt::ControlModifier);
        setSeats(model, seats);
        settle();
    }
};

} // namespace

TEST_F(WindowScenarios, AreTabsNamedByWhatTheySay)
{
    EXPECT_EQ(tabs(), QStringList{"A 200 annual"});
    EXPECT_FALSE(isShown("Close scenario A"));
    openAt(500);
    click("Monthly");
    EXPECT_EQ(tabs(), (QStringList{"A 200 annual", "B 500 monthly"}));
    EXPECT_EQ(front(), "B 500 monthly");
}

TEST_F(WindowScenarios, ComeToTheFrontAsTheyWere)
{
    openAt(900);
    click("Monthly");
    bar().setCurrentIndex(0);
    settle();
    EXPECT_EQ(total(), "$652.20");
    EXPECT_EQ(model.inputs().selection.seats, 200);
    EXPECT_TRUE(button("Annual")->isChecked());
}

TEST_F(WindowScenarios, AreGoneThroughByKey)
{
    openAt(300);
    openAt(400);
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(front(), "A 200 annual");
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(front(), "C 400 annual");
}

TEST_F(WindowScenarios, AreOpenedByTheButtonBesideThem)
{
    click("New scenario");
    EXPECT_EQ(tabs(), (QStringList{"A 200 annual", "B 200 annual"}));
}

TEST_F(WindowScenarios, CloseAndComeBack)
{
    openAt(300);
    click("Close scenario B");
    EXPECT_EQ(tabs(), QStringList{"A 200 annual"});
    EXPECT_EQ(statusMessage(), "Scenario B is closed; Ctrl+Shift+T brings it back.");
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs(), (QStringList{"A 200 annual", "B 300 annual"}));
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabs(), QStringList{"A 200 annual"});
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabs(), QStringList{"A 200 annual"});
}

TEST_F(WindowScenarios, AreSixAtMost)
{
    for (const SeatCount seats : {300, 400, 500, 600, 700})
        openAt(seats);
    EXPECT_EQ(tabs().size(), 6);
    EXPECT_FALSE(button("New scenario")->isEnabled());
    EXPECT_FALSE(menuEntry("New scenario from this one")->isEnabled());
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(tabs().size(), 6);
    click("Close scenario F");
    EXPECT_TRUE(button("New scenario")->isEnabled());
}

TEST_F(WindowScenarios, AreUndoneWhereTheyAreInFront)
{
    setSeats(model, 300);
    openAt(400);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(tabs(), (QStringList{"A 300 annual", "B 300 annual"}));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(tabs(), (QStringList{"A 300 annual", "B 300 annual"}));
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(tabs(), (QStringList{"A 200 annual", "B 300 annual"}));
}

TEST_F(WindowScenarios, TakeWhatIsTypedBeforeTheyLeaveTheFront)
{
    openAt(500);
    auto* budget = control<QLineEdit>(*window, "Budget ceiling");
    budget->setFocus();
    QTest::keyClicks(budget, "many");
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(budget->text(), "");
    EXPECT_FALSE(model.inputs().budget);
}

TEST_F(WindowScenarios, AreForTheCustomerOfTheCall)
{
    openAt(500);
    QTest::keyClicks(control<QLineEdit>(*window, "Customer"), "Lincoln Unified");
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(front(), "A 200 annual");
    EXPECT_EQ(control<QLineEdit>(*window, "Customer")->text(), "Lincoln Unified");
    EXPECT_EQ(model.inputs().customer, "Lincoln Unified");
}

TEST_F(WindowScenarios, ShowTheirLettersWhereThereIsNoRoomForNames)
{
    for (const SeatCount seats : {500'000'001, 500'000'002, 500'000'003, 500'000'004, 500'000'005})
        openAt(seats);
    window->resize(900, 700);
    settle();
    EXPECT_EQ(tabs().first(), "A");
    EXPECT_EQ(front(), "F 500,000,005 annual");
    window->resize(1900, 900);
    settle();
    EXPECT_EQ(tabs().first(), "A 200 annual");
}

TEST_F(WindowScenarios, HaveNotesOfTheCall)
{
    setBudget(model, Money::whole(2'000));
    click("Notes");
    auto* notes = control<QPlainTextEdit>(*window, "Notes of the call");
    EXPECT_EQ(QApplication::focusWidget(), notes);
    QTest::keyClicks(notes, "Asked for 500 by May");
    EXPECT_EQ(control<QLineEdit>(*window, "Budget ceiling")->text(), "$2,000.00");
    EXPECT_EQ(model.tabs().call().notes, "Asked for 500 by May");
    openAt(500);
    EXPECT_EQ(notes->toPlainText(), "Asked for 500 by May");
    press(Qt::Key_F11);
    EXPECT_FALSE(notes->isVisible());
    press(Qt::Key_F11);
    EXPECT_TRUE(notes->isVisible());
}

TEST_F(WindowScenarios, SayWhereTheNotesAreTooLong)
{
    click("Notes");
    auto* notes = control<QPlainTextEdit>(*window, "Notes of the call");
    notes->setPlainText(QString(100'000, QLatin1Char('x')));
    settle();
    EXPECT_TRUE(model.tabs().call().notes.empty());
    EXPECT_EQ(notes->toPlainText().size(), 100'000);
    bool isSaid = false;
    for (const QLabel* label : window->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains("longer than 65536 bytes"));
    EXPECT_TRUE(isSaid);
}

TEST_F(WindowScenarios, AreComparedByAClick)
{
    EXPECT_FALSE(isShown("Compare all"));
    openAt(500);
    click("Compare all");
    EXPECT_FALSE(isShown("Compare all"));
    EXPECT_TRUE(isShown("Quote this one: Scenario A"));
}

} // namespace seatwise::ui::test::scenarios_test
