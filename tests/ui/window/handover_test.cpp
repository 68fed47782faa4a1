#include <QApplication>
#include <QComboBox>
#include <QTableView>

#include "budget/budget_page.h"
#include "budget/model/budget_inputs.h"
#include "calculator/model/calculator_edits.h"
#include "widgets/seat_spin_box.h"
#include "window_test.h"

namespace seatwise::ui::test::handover_test {

namespace {

class HandOver : public WindowTest
{
protected:
    void fillBudget() const
    {
        BudgetInputs inputs = window->findChild<BudgetPage*>()->inputs();
        inputs.schools = {{"Elm", "200"}, {"Oak", "300"}, {"Ash", "450"}, {"Fir", "600"}, {"Bay", "850"}};
        window->findChild<BudgetPage*>()->start(inputs);
        settle();
    }
};

} // namespace

TEST_F(HandOver, BringsPlanSeatsAndBillingToTheSeatChange)
{
    setSeats(model, 321);
    setBilling(model, Billing::annual);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(control<QComboBox>(*window, "Ensemble"), nullptr); // a list is named by what is chosen in it
    EXPECT_EQ(control<SeatSpinBox>(*window, "Seats now")->seats(), 321);
    EXPECT_TRUE(button("Annual")->isChecked());
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "New seats");
}

TEST_F(HandOver, BringsATrialToItsConversion)
{
    setBilling(model, Billing::monthly);
    setSeats(model, 5);
    setPlan(model, "prelude");
    ASSERT_FALSE(model.problem());
    menuEntry("Take to Seat change")->trigger();
    settle();
    EXPECT_TRUE(button("Trial")->isChecked());
    EXPECT_NE(control<QComboBox>(*window, "Prelude"), nullptr);
}

TEST_F(HandOver, IsAskedForOnTheSeatChangeToo)
{
    setSeats(model, 321);
    press(Qt::Key_3, Qt::ControlModifier);
    click("Take over from the Calculator");
    EXPECT_EQ(control<SeatSpinBox>(*window, "Seats now")->seats(), 321);
}

TEST_F(HandOver, SaysWhyASelectionWithoutAPriceIsNotTaken)
{
    setPlan(model, "solo");
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(statusMessage().startsWith("Not taken over: Solo")) << statusMessage().toStdString();
    EXPECT_EQ(total(), "$652.20"); // still on the Calculator
}

TEST_F(HandOver, BringsTheCustomerToTheBudgetAsASchool)
{
    setCustomer(model, "Riverside");
    setBilling(model, Billing::monthly);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(control<QTableView>(*window, "Schools")->model()->index(0, 0).data().toString(), "Riverside");
    EXPECT_EQ(value("pool-total"), "$54.35");
}

TEST_F(HandOver, BringsTheSameCustomerOnce)
{
    setCustomer(model, "Riverside");
    for (const SeatCount seats : {200, 300}) {
        setSeats(model, seats);
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    }
    const auto& schools = window->findChild<BudgetPage*>()->inputs().schools;
    ASSERT_EQ(schools.size(), 1U);
    EXPECT_EQ(schools.front().seats, "300");
}

TEST_F(HandOver, BringsThePoolToTheCalculator)
{
    fillBudget();
    press(Qt::Key_4, Qt::ControlModifier);
    click("Open the pool in the Calculator");
    EXPECT_EQ(model.inputs().selection.seats, 2'400);
    EXPECT_EQ(total(), "$303.15");
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "Seats");
}

TEST_F(HandOver, OfThePoolIsOneStepToUndo)
{
    fillBudget();
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(total(), "$303.15");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(HandOver, SaysThatThereIsNoPoolYet)
{
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(statusMessage().startsWith("There is no pool yet")) << statusMessage().toStdString();
}

} // namespace seatwise::ui::test::handover_test
