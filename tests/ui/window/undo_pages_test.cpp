// Undo acts on the page on show, and on no other.
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "budget/budget_page.h"
#include "calculator/model/calculator_edits.h"
#include "calendar/period.h"
#include "seatchange/seat_change_page.h"
#include "widgets/seat_spin_box.h"
#include "window_test.h"
#include "workshop/workshop_page.h"

namespace seatwise::ui::test::undo_pages_test {

namespace {

/// Everything that is set on the pages.
struct Pages
{
    CalculatorInputs calculator;
    ChangeInputs change;
    BudgetInputs budget;
    QStringList ticks;
    QStringList levers; ///< of the Workshop

    friend bool operator==(const Pages&, const Pages&) = default;
};

class UndoOnPages : public WindowTest
{
protected:
    UndoOnPages()
    {
        ui::setSeats(model, 300);
        setCustomer(model, "Riverside");
    }

    void show(int page) const { press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier); }
    void undo() const { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { press(Qt::Key_Y, Qt::ControlModifier); }

    [[nodiscard]] Pages pages() const
    {
        QStringList ticks;
        for (const QCheckBox* box : window->findChildren<QCheckBox*>())
            if (box->isChecked())
                ticks += box->text();
        QStringList levers;
        for (const QLineEdit* field : window->findChildren<QLineEdit*>())
            if (field->accessibleName() == "Pro a month" || field->accessibleName() == "Enterprise a month")
                levers += field->text().remove(QLatin1Char('$')); // which a price being typed does not have
        return {model.inputs(), window->findChild<SeatChangePage*>()->inputs(),
                window->findChild<BudgetPage*>()->inputs(), ticks, levers};
    }

    [[nodiscard]] QString undoText() const
    {
        for (const QAction* action : window->actions())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                return action->text();
        return {};
    }

    /// Twenty edits of a page, all taken back, made again and taken back again; `elsewhere` are the inputs of the other
    /// pages, which must not move.
    void goBackAndForth(int page, const std::function<void(int)>& edit,
                        const std::function<void(const Pages&, const Pages&)>& elsewhere)
    {
        show(page);
        const Pages before = pages();
        std::vector<Pages> states{before};
        for (int i = 0; i < 20; ++i) {
            edit(i);
            settle();
            states.push_back(pages());
            ASSERT_NE(states[states.size() - 1], states[states.size() - 2]) << i;
            elsewhere(before, states.back());
        }
        for (int i = 20; i-- > 0;) {
            undo();
            EXPECT_EQ(pages(), states[static_cast<std::size_t>(i)]) << "undo to " << i;
        }
        for (int i = 1; i <= 20; ++i) {
            redo();
            EXPECT_EQ(pages(), states[static_cast<std::size_t>(i)]) << "redo to " << i;
        }
        for (int i = 0; i < 20; ++i)
            undo();
        EXPECT_EQ(pages(), before);
    }

    void typeInto(const QString& name, const QString& text) const
    {
        auto* line = control<QLineEdit>(*window, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void setSeats(const QString& name, int seats) const
    {
        auto* box = control<SeatSpinBox>(*window, name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(seats));
        QTest::keyClick(box, Qt::Key_Return);
    }
};

} // namespace

TEST_F(UndoOnPages, OfTheCalculatorTouchesNoOtherPage)
{
    goBackAndForth(
        1, [this](int i) { setSeats("Seats", 400 + i); },
        [](const Pages& before, const Pages& after) {
            EXPECT_EQ(after.change, before.change);
            EXPECT_EQ(after.budget, before.budget);
            EXPECT_EQ(after.levers, before.levers);
        });
}

TEST_F(UndoOnPages, OfTheWorkshopTouchesNoOtherPage)
{
    open("sessiontrack");
    show(7);
    goBackAndForth(
        7,
        [this](int i) {
            typeInto(i % 2 == 0 ? "Pro a month" : "Enterprise a month", QStringLiteral("%1.50").arg(30 + i));
        },
        [](const Pages& before, const Pages& after) {
            EXPECT_EQ(after.calculator, before.calculator);
            EXPECT_EQ(after.change, before.change);
            EXPECT_EQ(after.budget, before.budget);
            EXPECT_EQ(after.ticks, before.ticks);
        });
}

TEST_F(UndoOnPages, OfTheComparisonTouchesNoOtherPage)
{
    open("sessiontrack");
    show(2);
    QList<QCheckBox*> boxes;
    for (QCheckBox* box : window->findChildren<QCheckBox*>())
        if (box->isVisible())
            boxes += box;
    ASSERT_GE(boxes.size(), 5);
    goBackAndForth(
        2, [&boxes](int i) { boxes[i % 5]->click(); },
        [](const Pages& before, const Pages& after) {
            EXPECT_EQ(after.calculator, before.calculator);
            EXPECT_EQ(after.change, before.change);
            EXPECT_EQ(after.budget, before.budget);
        });
}

TEST_F(UndoOnPages, OfASeatChangeTouchesNoOtherPage)
{
    goBackAndForth(
        3,
        [this](int i) {
            if (i % 2 == 0)
                setSeats("New seats", 500 + i);
            else
                typeInto("Date of the change", QStringLiteral("+%1d").arg(i));
        },
        [](const Pages& before, const Pages& after) {
            EXPECT_EQ(after.calculator, before.calculator);
            EXPECT_EQ(after.budget, before.budget);
        });
}

TEST_F(UndoOnPages, OfABudgetTouchesNoOtherPage)
{
    goBackAndForth(
        4,
        [this](int i) {
            if (i % 2 == 0)
                typeInto("Ceiling for a year", QString::number(1'000 + i));
            else
                typeInto("First day", QStringLiteral("+%1d").arg(i));
        },
        [](const Pages& before, const Pages& after) {
            EXPECT_EQ(after.calculator, before.calculator);
            EXPECT_EQ(after.change, before.change);
        });
}

TEST_F(UndoOnPages, SaysWhatItTakesBackOnEachPage)
{
    EXPECT_EQ(undoText(), "Undo: change customer");
    show(3);
    EXPECT_EQ(undoText(), "Undo");
    setSeats("New seats", 512);
    EXPECT_EQ(undoText(), "Undo: change new seats");
    show(4);
    EXPECT_EQ(undoText(), "Undo");
    show(1);
    EXPECT_EQ(undoText(), "Undo: change customer");
}

TEST_F(UndoOnPages, IsOffWhereThereIsNothing)
{
    for (const int page : {2, 3, 4, 5, 6, 7}) {
        show(page);
        EXPECT_FALSE(menuEntry("Undo")->isEnabled()) << page;
        undo();
    }
    EXPECT_EQ(model.inputs().customer, "Riverside");
    EXPECT_EQ(model.inputs().selection.seats, 300);
}

TEST_F(UndoOnPages, NamesASchoolWithAnAmpersandAsItIs)
{
    show(4);
    auto* budget = window->findChild<BudgetPage*>();
    setCustomer(model, "Bell & Sons");
    budget->takeCustomer();
    EXPECT_EQ(undoText(), "Undo: add Bell && Sons");
}

TEST_F(UndoOnPages, ActsOnNoScenarioThatIsNotInFront)
{
    show(1);
    open("sessiontrack");
    EXPECT_EQ(undoText(), "Undo");
    undo();
    EXPECT_EQ(model.book().id, "sessiontrack");
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(model.inputs().selection.seats, 300);
    EXPECT_TRUE(undoText().startsWith("Undo: ")) << undoText().toStdString();
}

// Of a scenario that is as it was opened: another book takes its place.
TEST_F(UndoOnPages, OfASwitchOfTheBookBringsBackEveryPage)
{
    ui::setSeats(model, 200);
    show(3);
    setSeats("New seats", 512);
    const QString source = window->session().book;
    const Pages before = pages();
    show(1);
    open("sessiontrack");
    ASSERT_EQ(window->session().book, "sessiontrack");
    EXPECT_TRUE(undoText().startsWith("Undo: switch to SessionTrack")) << undoText().toStdString();
    undo();
    EXPECT_EQ(pages(), before);
    EXPECT_EQ(window->session().book, source);
    show(3);
    EXPECT_EQ(undoText(), "Undo: change new seats");
}

TEST_F(UndoOnPages, OfADraftQuoteTakesBackWhatWasTypedAndKeepsThat)
{
    show(1);
    click("New quote");
    click("Details");
    EXPECT_EQ(undoText(), "Undo");
    typeInto("Purchase order number", "PO-77");
    EXPECT_EQ(undoText(), "Undo: change purchase order number");
    const Pages before = pages();
    undo();
    EXPECT_EQ(control<QLineEdit>(*window, "Purchase order number")->text(), "");
    EXPECT_EQ(pages(), before);
    press(Qt::Key_1, Qt::ControlModifier);
    reopen(window->session());
    press(Qt::Key_5, Qt::ControlModifier);
    auto* list = control<QListView>(*window, "Quotes");
    EXPECT_EQ(list->model()->rowCount(), 1);
    typeInto("Search quotes", "PO-77");
    EXPECT_EQ(list->model()->rowCount(), 0);
}

} // namespace seatwise::ui::test::undo_pages_test
