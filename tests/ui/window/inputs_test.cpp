#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include "calculator/model/calculator_texts.h"
#include "widgets/notice_bar.h"
#include "widgets/seat_slider.h"
#include "widgets/seat_spin_box.h"
#include "window_test.h"

namespace seatwise::ui::test::inputs_test {

namespace {

class WindowInputs : public WindowTest
{
protected:
    [[nodiscard]] SeatSpinBox& seats() const { return *control<SeatSpinBox>(*window, "Seats"); }
    [[nodiscard]] SeatSlider& slider() const { return *control<SeatSlider>(*window, "Seats slider"); }
    [[nodiscard]] QLineEdit& budget() const { return *control<QLineEdit>(*window, "Budget ceiling"); }

    /// A place on the slider's track, from its left end (0) to its right end (1).
    [[nodiscard]] QPoint onTrack(double share) const
    {
        return {qRound(slider().width() * share), slider().fontMetrics().height() / 2 + 4};
    }

    void drag(double from, double to) const
    {
        QTest::mousePress(&slider(), Qt::LeftButton, {}, onTrack(from));
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(&slider(), onTrack(from + (to - from) * step / 10));
        QTest::mouseRelease(&slider(), Qt::LeftButton, {}, onTrack(to));
        settle();
    }

    void type(const QString& text) const
    {
        seats().setFocus();
        seats().selectAll();
        QTest::keyClicks(&seats(), text);
        settle();
    }

    void paste(const QString& text) const
    {
        QApplication::clipboard()->setText(text);
        seats().setFocus();
        seats().selectAll();
        QTest::keyClick(&seats(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }

    [[nodiscard]] QString seatsProblem() const { return labelNamed(*window, "seats-problem"); }
};

} // namespace

TEST_F(WindowInputs, OpenWithThePriceOfTwoHundredSeats)
{
    EXPECT_EQ(total(), "$652.20");
    EXPECT_EQ(value("price-monthly"), "$54.35 a month equivalent");
    EXPECT_EQ(value("price-per-seat"), "about $3.26 per seat and year");
    EXPECT_EQ(value("price-band"), "Tier 2 · 120–239 seats");
    EXPECT_EQ(value("price-due"), "$652.20");
}

TEST_F(WindowInputs, TakeSeatsFromADragOfTheSlider)
{
    drag(0.4, 0.7);
    EXPECT_GT(slider().seats(), 500);
    EXPECT_EQ(seats().seats(), slider().seats());
    EXPECT_EQ(total(), totalText(model));
    EXPECT_NE(total(), "$652.20");
}

TEST_F(WindowInputs, TakeADragBackInOneStep)
{
    drag(0.4, 0.7);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(seats().seats(), 200);
    EXPECT_EQ(total(), "$652.20");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_GT(seats().seats(), 500);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_GT(seats().seats(), 500);
}

TEST_F(WindowInputs, LeaveTheWheelToThePageThatScrollsUnderThem)
{
    int turned = 0;
    for (const Qt::Key page :
         {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8}) {
        press(page, Qt::ControlModifier);
        for (QWidget* field : window->findChildren<QWidget*>()) {
            const auto* box = qobject_cast<QComboBox*>(field);
            const auto* spin = qobject_cast<QAbstractSpinBox*>(field);
            if (!field->isVisible() || field->hasFocus() || (!box && !spin))
                continue;
            const QString before = box ? box->currentText() : spin->text();
            const QPointF middle(4, 4);
            for (const int notch : {120, -120}) {
                QWheelEvent turn(middle, field->mapToGlobal(middle), {}, {0, notch}, Qt::NoButton, Qt::NoModifier,
                                 Qt::NoScrollPhase, false);
                QApplication::sendEvent(field, &turn);
                EXPECT_EQ(box ? box->currentText() : spin->text(), before) << spokenName(field).toStdString();
                EXPECT_FALSE(field->hasFocus());
            }
            ++turned;
        }
    }
    EXPECT_GE(turned, 10);
}

TEST_F(WindowInputs, TakeSeatsFromTheArrowKeysOneByOne)
{
    slider().setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(total(), "$654.36");
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(seats().seats(), 199);
    EXPECT_EQ(total(), "$650.04");
}

TEST_F(WindowInputs, ReachEveryEndOfTheSliderByKey)
{
    slider().setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(seats().seats(), 75'000);
    press(Qt::Key_Home);
    EXPECT_LE(seats().seats(), 5);
}

TEST_F(WindowInputs, TakeTypedSeats)
{
    type("1250");
    EXPECT_EQ(model.inputs().selection.seats, 1'250);
    EXPECT_EQ(total(), "$2,257.80");
}

TEST_F(WindowInputs, TakeTypingBackInOneStep)
{
    type("1250");
    press(Qt::Key_Return);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowInputs, TakeBackWhateverCameBeforeFromAnyField)
{
    drag(0.4, 0.7);
    budget().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowInputs, TakePastedSeatsWithSeparators)
{
    paste("1,250");
    EXPECT_EQ(model.inputs().selection.seats, 1'250);
    EXPECT_EQ(seatsProblem(), "");
    paste("  75,000 seats ");
    EXPECT_EQ(model.inputs().selection.seats, 75'000);
}

TEST_F(WindowInputs, RefuseAPastedWordBesideTheField)
{
    paste("abc");
    EXPECT_EQ(model.inputs().selection.seats, 200);
    EXPECT_EQ(total(), "$652.20");
    EXPECT_TRUE(seatsProblem().contains("abc")) << seatsProblem().toStdString();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    paste("300");
    EXPECT_EQ(seatsProblem(), "");
}

TEST_F(WindowInputs, SayBesideTheFieldWhichSeatsAreAllowed)
{
    type("0");
    EXPECT_FALSE(seatsProblem().isEmpty());
    EXPECT_EQ(total(), "$652.20");
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(WindowInputs, SwitchBillingByMouse)
{
    click("Monthly");
    EXPECT_EQ(total(), "$54.35");
    EXPECT_EQ(value("price-monthly"), "$652.20 for 12 months");
    click("Annual");
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowInputs, SwitchBillingByKey)
{
    button("Annual")->setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(total(), "$54.35");
    press(Qt::Key_Right);
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowInputs, TakeEachToggleBackAsAStep)
{
    type("10");
    click("Solo");
    click("Monthly");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(button("Annual")->isChecked());
    EXPECT_TRUE(button("Solo")->isChecked());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(button("Auto")->isChecked());
    EXPECT_EQ(seats().seats(), 10);
}

TEST_F(WindowInputs, TakeTwoTogglesOfTheSameControlBackAsTwoSteps)
{
    type("10");
    click("Solo");
    click("Auto");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(button("Solo")->isChecked());
}

TEST_F(WindowInputs, DimThePlansThatAreNotForTheseSeatsWithTheReason)
{
    EXPECT_FALSE(button("Solo")->isEnabled());
    EXPECT_TRUE(button("Solo")->toolTip().contains("19")) << button("Solo")->toolTip().toStdString();
    EXPECT_EQ(button("Solo")->accessibleDescription(), button("Solo")->toolTip());
    click("Solo");
    EXPECT_TRUE(button("Auto")->isChecked());
}

TEST_F(WindowInputs, ChooseAPlanByMouseAndByKey)
{
    type("10");
    click("Solo");
    EXPECT_EQ(model.price().plan(), "solo");
    EXPECT_TRUE(button("Solo")->isChecked());
    press(Qt::Key_Left);
    EXPECT_TRUE(button("Auto")->isChecked());
    EXPECT_EQ(total(), "$143.40");
}

TEST_F(WindowInputs, SkipDimmedPlansByKey)
{
    button("Auto")->setFocus();
    press(Qt::Key_Right);
    EXPECT_TRUE(button("Ensemble")->isChecked());
    EXPECT_EQ(toString(model.inputs().selection.plan), "ensemble");
}

TEST_F(WindowInputs, SayWhyAPlanChosenBeforeNoLongerFits)
{
    type("10");
    click("Solo");
    type("25");
    EXPECT_TRUE(seatsProblem().contains("19")) << seatsProblem().toStdString();
    EXPECT_TRUE(button("Solo")->isChecked());
    click("Ensemble");
    EXPECT_EQ(seatsProblem(), "");
}

TEST_F(WindowInputs, FindTheSeatsOfABudget)
{
    QTest::keyClicks(&budget(), "2,000");
    settle();
    EXPECT_EQ(labelNamed(*window, "budget-result"), "Up to 1,035 seats on Ensemble, $0.20 left");
    budget().clear();
    QTest::keyClicks(&budget(), "lots");
    settle();
    EXPECT_TRUE(labelNamed(*window, "budget-result").contains("1,234.50"));
    EXPECT_FALSE(model.inputs().budget.has_value());
}

TEST_F(WindowInputs, QuoteTheStatedSavingAndBackAgain)
{
    click("Quote with 20\u00a0% commitment discount");
    EXPECT_EQ(total(), "$521.76");
    EXPECT_EQ(value("price-monthly"), "$43.48 a month equivalent");
    EXPECT_EQ(control<QDoubleSpinBox>(*window, "Percent off annual rates")->value(), 20);
    click("Quote as published");
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowInputs, TakeUsageWhereThePlanMetersIt)
{
    open("sessiontrack");
    click("Monthly");
    control<SeatSpinBox>(*window, "Users")->selectAll();
    QTest::keyClicks(control<SeatSpinBox>(*window, "Users"), "5");
    click("Pro");
    auto* usage = control<QLineEdit>(*window, "AI insights a month");
    QTest::keyClicks(usage, "240");
    settle();
    EXPECT_EQ(total(), "$53.99");
    QTest::keyClicks(usage, "x");
    settle();
    EXPECT_EQ(total(), "$53.99");
}

} // namespace seatwise::ui::test::inputs_test
