// Dates typed on every page: each is that day, or stays and is named, and nothing is priced with it.
#include "budget/budget_page.h"
#include "calculator/model/calculator_edits.h"
#include "seatchange/seat_change_page.h"
#include "terms_test.h"

namespace seatwise::ui::test::typed_dates_test {

namespace {

/// The window of 21 November 2026.
class TypedStart : public WindowTerms
{
};

class TypedOnPages : public WindowTest
{
protected:
    void type(const QString& field, const QString& text) const
    {
        auto* line = control<QLineEdit>(*window, field);
        line->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
        press(Qt::Key_Tab);
        settle();
    }

    [[nodiscard]] QString shown(const QString& field) const { return control<QLineEdit>(*window, field)->text(); }
    [[nodiscard]] bool shows(const QString& description) const
    {
        for (const QWidget* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && widget->accessibleDescription() == description)
                return true;
        return false;
    }
    [[nodiscard]] bool isMarked(const QString& field) const
    {
        return control<QLineEdit>(*window, field)->property("refused").toBool();
    }
};

} // namespace

TEST_F(TypedStart, IsThatDayAndIsPricedOnIt)
{
    start().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&start(), "15 Dec 2026");
    press(Qt::Key_Tab);
    EXPECT_EQ(start().text(), "15 Dec 2026");
    EXPECT_EQ(toString(*model.priced().start), "2026-12-15");
}

TEST_F(TypedStart, IsPricedWhileItIsTypedAsItStands)
{
    type(start(), "next school year");
    EXPECT_EQ(toString(*model.priced().start), "2027-07-01");
}

TEST_F(TypedStart, StaysAndIsNamedWhereItIsNone)
{
    startOn(QStringLiteral("31 Feb 2027"));
    EXPECT_EQ(start().text(), "31 Feb 2027");
    EXPECT_TRUE(says("There is no day “31 Feb 2027”"));
    EXPECT_TRUE(model.problem());
}

TEST_F(TypedStart, ThatIsNoneIsNotQuoted)
{
    setCustomer(model, "Riverside");
    type(start(), "31 Feb 2027");
    click("New quote");
    EXPECT_TRUE(statusMessage().contains("There is no day “31 Feb 2027”")) << statusMessage().toStdString();
}

TEST_F(TypedStart, ThatIsNoneStaysWhileOtherThingsChange)
{
    startOn(QStringLiteral("31 Feb 2027"));
    setSeats(model, 300);
    settle();
    EXPECT_EQ(start().text(), "31 Feb 2027");
    EXPECT_TRUE(model.problem());
}

TEST_F(TypedStart, ThatIsNoneIsTakenBackAsAStep)
{
    startOn(QStringLiteral("1 Sep 2027"));
    startOn(QStringLiteral("31 Feb 2027"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(start().text(), "1 Sep 2027");
    EXPECT_FALSE(model.problem());
}

TEST_F(TypedStart, IsOneStepHoweverManyKeysItTakes)
{
    startOn(QStringLiteral("15 Dec 2026"));
    EXPECT_EQ(model.undoStack().count(), 1);
}

TEST_F(TypedOnPages, IsTheDayOfASeatChange)
{
    press(Qt::Key_3, Qt::ControlModifier);
    type("Date of the change", "15 Dec");
    EXPECT_EQ(shown("Date of the change"), "15 Dec 2026");
    EXPECT_EQ(window->findChild<SeatChangePage*>()->inputs().on, QDate(2026, 12, 15));
}

TEST_F(TypedOnPages, LeavesASeatChangeWithoutAnAmountWhereItIsNone)
{
    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_NE(value("change-amount"), "");
    type("Date of the change", "13/13/2026");
    EXPECT_EQ(shown("Date of the change"), "13/13/2026");
    EXPECT_TRUE(isMarked("Date of the change"));
    EXPECT_FALSE(shows("change-amount"));
}

TEST_F(TypedOnPages, IsTheFirstDayOfABudget)
{
    press(Qt::Key_4, Qt::ControlModifier);
    type("First day", "end of June");
    EXPECT_EQ(shown("First day"), "30 Jun 2027");
    EXPECT_EQ(toString(window->findChild<BudgetPage*>()->inputs().start), "2027-06-30");
}

TEST_F(TypedOnPages, HoldsBackTheDatesOfABudgetWhereItIsNone)
{
    press(Qt::Key_4, Qt::ControlModifier);
    BudgetInputs inputs = window->findChild<BudgetPage*>()->inputs();
    inputs.schools = {{"Elm", "200"}};
    window->findChild<BudgetPage*>()->start(inputs);
    settle();
    ASSERT_TRUE(button("Save dates")->isEnabled());
    type("First day", "soon");
    EXPECT_TRUE(isMarked("First day"));
    EXPECT_FALSE(button("Save dates")->isEnabled());
    EXPECT_FALSE(button("Save board summary")->isEnabled());
    EXPECT_FALSE(button("Open the pool in the Calculator")->isEnabled());
}

} // namespace seatwise::ui::test::typed_dates_test
