#include <QSignalSpy>

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "model_test.h"

namespace seatwise::ui::test {

namespace {

class Pins : public ModelTest
{
protected:
    [[nodiscard]] QString labels() const
    {
        QString all;
        for (const PinnedScenario& pinned : model.pins())
            all += pinned.label;
        return all;
    }

    void pinAt(SeatCount seats)
    {
        setSeats(model, seats);
        ASSERT_TRUE(model.pin());
    }
};

} // namespace

TEST_F(Pins, KeepTheInputsAndThePriceOnShow)
{
    ASSERT_TRUE(model.pin());
    setSeats(model, 500);
    EXPECT_EQ(model.pins().front().inputs.selection.seats, 200);
    EXPECT_EQ(model.pins().front().price.total(), *Money::parse("652.20"));
}

TEST_F(Pins, AreFourAtMost)
{
    for (const SeatCount seats : {100, 200, 300, 400})
        pinAt(seats);
    EXPECT_EQ(labels(), "ABCD");
    EXPECT_FALSE(model.pin());
    EXPECT_EQ(labels(), "ABCD");
}

TEST_F(Pins, TakeTheLettersThatAreFree)
{
    for (const SeatCount seats : {100, 200, 300})
        pinAt(seats);
    model.unpin(1);
    pinAt(400);
    EXPECT_EQ(labels(), "ACB");
}

TEST_F(Pins, AreNotMadeOfInputsThatHaveNoPrice)
{
    setSeats(model, 0);
    EXPECT_FALSE(model.pin());
    EXPECT_TRUE(model.pins().empty());
}

TEST_F(Pins, ComeBackAsOneStep)
{
    pinAt(300);
    setSeats(model, 500);
    setCustomer(model, "Riverside");
    model.setInputs(model.pins().front().inputs);
    EXPECT_EQ(model.inputs().selection.seats, 300);
    EXPECT_EQ(model.inputs().customer, "");
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 500);
    EXPECT_EQ(model.inputs().customer, "Riverside");
}

TEST_F(Pins, AreToldOf)
{
    QSignalSpy changed(&model, &CalculatorViewModel::pinsChanged);
    ASSERT_TRUE(model.pin());
    model.unpin(0);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(Pins, GoWithTheirBook)
{
    ASSERT_TRUE(model.pin());
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_TRUE(model.pins().empty());
}

} // namespace seatwise::ui::test
