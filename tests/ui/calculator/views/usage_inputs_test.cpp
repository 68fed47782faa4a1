#include "calculator/views/usage_inputs.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "reading.h"
#include "shipped_books.h"
#include "widgets/seat_slider.h"

namespace seatwise::ui::test::usage_inputs_test {

namespace {

class UsageFields : public testing::Test
{
protected:
    UsageFields()
    {
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(new UsageInputs(model));
        page.show();
        settle();
    }

    [[nodiscard]] QLineEdit& field(const QString& unit) const { return *control<QLineEdit>(page, unit); }

    [[nodiscard]] SeatSlider& slider(const QString& unit) const
    {
        return *control<SeatSlider>(page, unit + ", slider");
    }

    [[nodiscard]] QString used(const std::string& unit) const
    {
        for (const Usage& usage : model.inputs().selection.usage)
            if (usage.unit == unit)
                return QString::fromStdString(usage.quantity.toString());
        return {};
    }

    [[nodiscard]] bool says(const QString& part) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    CalculatorViewModel model{shippedBook("sessiontrack")};
    QWidget page;
};

} // namespace

TEST_F(UsageFields, AreThereForTheUnitsOfThePlan)
{
    EXPECT_TRUE(field("AI insights a month").isVisible());
    model.setBook(shippedBook("music-learning"));
    settle();
    EXPECT_TRUE(page.findChildren<QLineEdit*>().isEmpty());
}

TEST_F(UsageFields, TakeWholeAndBrokenQuantities)
{
    QTest::keyClicks(&field("AI insights a month"), "1,200.5");
    EXPECT_EQ(used("credit"), "1200.5");
}

TEST_F(UsageFields, KeepTheLastQuantityBesideWhatIsWrong)
{
    QTest::keyClicks(&field("AI insights a month"), "12x");
    EXPECT_EQ(used("credit"), "12");
    EXPECT_TRUE(says("12x"));
    QTest::keyClick(&field("AI insights a month"), Qt::Key_Backspace);
    EXPECT_FALSE(says("12x"));
}

TEST_F(UsageFields, RefuseLessThanNothing)
{
    QTest::keyClicks(&field("AI insights a month"), "-5");
    EXPECT_EQ(used("credit"), "");
    EXPECT_TRUE(says("-5"));
}

TEST_F(UsageFields, FollowUndo)
{
    QTest::keyClicks(&field("AI insights a month"), "300");
    model.undoStack().undo();
    EXPECT_EQ(field("AI insights a month").text(), "");
    model.undoStack().redo();
    EXPECT_EQ(field("AI insights a month").text(), "300");
}

TEST_F(UsageFields, AreEmptyForNoUsage)
{
    QTest::keyClicks(&field("AI insights a month"), "3");
    QTest::keyClick(&field("AI insights a month"), Qt::Key_Backspace);
    EXPECT_TRUE(model.inputs().selection.usage.empty());
}

TEST_F(UsageFields, AreSetByTheSliderBelowThem)
{
    QTest::keyClick(&slider("AI insights a month"), Qt::Key_PageUp);
    EXPECT_EQ(used("credit"), "10");
    EXPECT_EQ(field("AI insights a month").text(), "10");
    QTest::keyClick(&slider("AI insights a month"), Qt::Key_Left);
    EXPECT_EQ(used("credit"), "9");
    QTest::keyClick(&slider("AI insights a month"), Qt::Key_Home);
    EXPECT_EQ(field("AI insights a month").text(), "");
}

TEST_F(UsageFields, MoveTheSlider)
{
    QTest::keyClicks(&field("AI insights a month"), "1200.5");
    EXPECT_EQ(slider("AI insights a month").seats(), 1200);
    EXPECT_EQ(field("AI insights a month").text(), "1200.5");
}

TEST_F(UsageFields, KeepAQuantityBeyondTheSlider)
{
    QTest::keyClicks(&field("AI insights a month"), "2500000");
    EXPECT_EQ(used("credit"), "2500000");
    EXPECT_EQ(slider("AI insights a month").seats(), 2'500'000);
}

TEST_F(UsageFields, TakeADragBackInOneStep)
{
    SeatSlider& dragged = slider("AI insights a month");
    QTest::mousePress(&dragged, Qt::LeftButton, {}, {40, 10});
    for (int x = 41; x < 120; ++x)
        QTest::mouseMove(&dragged, {x, 10});
    QTest::mouseRelease(&dragged, Qt::LeftButton, {}, {120, 10});
    EXPECT_GT(dragged.seats(), 0);
    EXPECT_EQ(model.undoStack().count(), 1);
    model.undoStack().undo();
    EXPECT_EQ(dragged.seats(), 0);
}

TEST_F(UsageFields, StayUnderTheHandThatMovesThemWhileThePlanChanges)
{
    setBilling(model, Billing::monthly);
    setSeats(model, 1);
    SeatSlider& held = slider("AI insights a month");
    EXPECT_EQ(model.price().plan(), "free");
    QTest::keyClick(&held, Qt::Key_End);
    // A million insights: 100,000.00 on Free; on Enterprise 199.99 + 100.00 + 720.00 + 59,400.00.
    EXPECT_EQ(model.price().plan(), "enterprise");
    EXPECT_EQ(totalText(model), "$60,419.99");
    EXPECT_EQ(&slider("AI insights a month"), &held);
}

TEST_F(UsageFields, ChangeWithThePlan)
{
    setSeats(model, 1);
    setBilling(model, Billing::monthly);
    setPlan(model, "consulting");
    settle();
    EXPECT_TRUE(field("Consulting hours a month").isVisible());
    EXPECT_TRUE(slider("Consulting days a month").isVisible());
    EXPECT_EQ(page.findChildren<QLineEdit*>().size(), 3) << "the field of the insights waits for its plan";
    EXPECT_THROW(static_cast<void>(field("AI insights a month")), std::runtime_error);
}

} // namespace seatwise::ui::test::usage_inputs_test
