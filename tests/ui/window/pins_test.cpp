#include "calculator/model/calculator_edits.h"
#include "window_test.h"

namespace seatwise::ui::test {

namespace {

class WindowPins : public WindowTest
{
protected:
    [[nodiscard]] bool isShown(const QString& name) const
    {
        for (QAbstractButton* candidate : window->findChildren<QAbstractButton*>())
            if (candidate->isVisible() && spokenName(candidate) == name)
                return true;
        return false;
    }
};

} // namespace

TEST_F(WindowPins, TakeNoRoomWhileNothingIsPinned)
{
    EXPECT_FALSE(isShown("Bring back scenario A"));
}

TEST_F(WindowPins, ComeBackAsTheyWere)
{
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(statusMessage(), "Pinned as A");
    setSeats(model, 900);
    click("Monthly");
    click("Bring back scenario A");
    EXPECT_EQ(total(), "$652.20");
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(WindowPins, GoOneByOne)
{
    click("Pin scenario");
    setSeats(model, 300);
    click("Pin scenario");
    click("Unpin scenario A");
    EXPECT_FALSE(isShown("Unpin scenario A"));
    EXPECT_TRUE(isShown("Unpin scenario B"));
    click("Unpin scenario B");
    EXPECT_TRUE(model.pins().empty());
}

TEST_F(WindowPins, AreFourAtMost)
{
    for (const SeatCount seats : {100, 200, 300, 400}) {
        setSeats(model, seats);
        click("Pin scenario");
    }
    EXPECT_FALSE(button("Pin scenario")->isEnabled());
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(model.pins().size(), 4u);
    click("Unpin scenario C");
    EXPECT_TRUE(button("Pin scenario")->isEnabled());
}

TEST_F(WindowPins, SayWhyThereIsNothingToPin)
{
    setSeats(model, 0);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(statusMessage().startsWith("Not pinned: ")) << statusMessage().toStdString();
    EXPECT_TRUE(model.pins().empty());
}

} // namespace seatwise::ui::test
