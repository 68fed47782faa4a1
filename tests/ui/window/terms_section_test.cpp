// The part of the inputs that opens: what it says closed, how it is reached, what a book shows in it.

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QWheelEvent>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "calculator/model/call_inputs.h"
#include "calls/call_json.h"
#include "offering_book.h"
#include "terms_test.h"
#include "widgets/seat_slider.h"
#include "widgets/seat_spin_box.h"
#include "words/dates.h"
#include "words/format.h"

namespace seatwise::ui::test::terms_section_test {

namespace {

class ClosedTerms : public WindowTest
{
protected:
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
};

class OpenTerms : public WindowTerms
{
protected:
    /// Takes the call that the window keeps up again, as the next run does.
    void goOnIn(CalculatorViewModel& again)
    {
        window.reset();
        const Call call = readCall(writeCall(calls.kept.back())).value();
        const SharedBook book = again.state().book;
        CalculatorInputs inputs = inputsOf(call.scenarios.front().inputs, *book, again.today());
        again.changeTabs([&](CallTabs& tabs) { tabs.replace(call, {{book, inputs}}); });
    }

    /// Of the control with this name; its parts may have the same.
    [[nodiscard]] int heightOf(const QString& name) const
    {
        int height = 0;
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && spokenName(widget) == name)
                height = std::max(height, widget->height());
        return height;
    }
};

} // namespace

TEST_F(ClosedTerms, SayWhatIsSetInside)
{
    EXPECT_TRUE(says("Starts today · no term"));
    setStart(model, toDate(QDate(2026, 9, 1)));
    setTerm(model, 3);
    setDiscount(model, Percent::whole(20));
    setDiscountReason(model, "renewal");
    settle();
    EXPECT_TRUE(says("Starts 1 Sep 2026 · 3 years · 20\u00a0% off"));
}

TEST_F(ClosedTerms, SayWhatIsWrongInside)
{
    setDiscount(model, Percent::whole(20));
    settle();
    EXPECT_TRUE(says("A discount of 20\u00a0% needs a reason and an approval; without one up to 5\u00a0% is allowed"));
}

TEST_F(ClosedTerms, OpenAndCloseByKey)
{
    auto* heading = control<QToolButton>(*window, "Terms and offers");
    heading->setFocus();
    EXPECT_TRUE(heading->accessibleDescription().startsWith("Closed"))
        << heading->accessibleDescription().toStdString();
    press(Qt::Key_Space);
    EXPECT_EQ(heading->accessibleDescription(), "Open");
    EXPECT_TRUE(control<QLineEdit>(*window, "Start date")->isVisible());
    press(Qt::Key_Space);
    EXPECT_TRUE(heading->accessibleDescription().startsWith("Closed"));
}

TEST_F(OpenTerms, ShowWhatTheModelHolds)
{
    setStart(model, toDate(QDate(2026, 9, 1)));
    setTerm(model, 2);
    settle();
    EXPECT_EQ(start().text(), "1 Sep 2026");
    EXPECT_EQ(term().currentText(), "2 years");
}

TEST_F(OpenTerms, OfTheOtherBookHaveNoSummerAndNoNegotiatedRates)
{
    open("sessiontrack");
    EXPECT_TRUE(has("Discount in percent"));
    EXPECT_FALSE(has("Summer pause"));
    EXPECT_FALSE(has("Negotiated rates"));
    EXPECT_FALSE(says("Promotions"));
}

TEST_F(OpenTerms, LoseTheOffersOfAnotherBook)
{
    giveDiscount("5");
    startOn(QDate(2026, 9, 1));
    open("sessiontrack");
    EXPECT_EQ(discount().text(), "none");
    EXPECT_EQ(start().text(), "1 Sep 2026");
}

TEST_F(OpenTerms, ComeBackWithTheSession)
{
    startOn(QDate(2026, 9, 1));
    setTerm(model, 3);
    giveDiscount("20");
    giveReason("renewal");
    click("Academic year");
    CalculatorViewModel again(shippedBook("music-learning"));
    goOnIn(again);
    EXPECT_EQ(again.inputs(), model.inputs());
    EXPECT_EQ(totalText(again), "$521.76");
}

TEST_F(OpenTerms, ComeBackWithTheirProblemBesideTheListPrice)
{
    giveDiscount("20");
    CalculatorViewModel again(shippedBook("music-learning"));
    goOnIn(again);
    EXPECT_EQ(totalText(again), "$652.20");
    EXPECT_TRUE(problemText(problemOf(again, Concern::discount)).contains("needs a reason"));
}

TEST_F(OpenTerms, HaveTargetsOfTwentyFourPixels)
{
    model.setBook(offeringBook());
    setSeats(model, 20'000);
    setPause(model, SummerPause{std::chrono::July / 1, std::chrono::August / 31});
    setNegotiated(model, NegotiatedRates{});
    settle();
    for (const char* name : {"Terms and offers", "Start date", "TENTH", "Discount in percent", "Negotiated rates",
                             "Rate 1 of a seat and month", "Add a band", "Reason for the rates", "Academic year",
                             "Summer pause", "Pause from", "Pause to"})
        EXPECT_GE(heightOf(name), 24) << name;
}

TEST_F(OpenTerms, NameTheTermByItsCaption)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&term());
    QStringList captions;
    for (const auto& [label, relation] : spoken->relations(QAccessible::Label))
        captions += label->text(QAccessible::Name);
    EXPECT_EQ(captions, QStringList{"Term"});
    EXPECT_GE(term().height(), 24);
}

TEST_F(OpenTerms, AreWalkedThroughByTabAsTheyStand)
{
    setEveryTerm();
    setSeats(model, 20'000);
    settle();
    click("Add a band");
    start().setFocus();
    QStringList walked;
    for (int step = 0; step < 16; ++step) {
        walked += spokenName(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(
        walked,
        (QStringList{"Start date", "Calendar for: Start date", "3 years · 5\u00a0% off", "Seats grow by year", "TENTH",
                     "EXTRA", "Discount in percent", "Reason for the discount", "Negotiated rates",
                     "Seats from which rate 1 holds", "Rate 1 of a seat and month", "Seats from which rate 2 holds",
                     "Rate 2 of a seat and month", "Add a band", "Remove the last band", "Reason for the rates"}));
}

TEST_F(OpenTerms, LeaveTheWheelToThePage)
{
    const QPointF middle(4, 4);
    for (QWidget* field :
         {static_cast<QWidget*>(&discount()), static_cast<QWidget*>(&term()), static_cast<QWidget*>(&start())}) {
        control<SeatSpinBox>(*window, "Seats")->setFocus();
        QWheelEvent turn(middle, field->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &turn);
    }
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(OpenTerms, KeepTheCurvesWhileTheSeatsMove)
{
    giveDiscount("5");
    const QString before = total();
    setSeats(model, 201);
    settle();
    EXPECT_NE(total(), before);
    EXPECT_EQ(total(), "$621.64"); // 654.36 less 32.72
}

TEST_F(OpenTerms, AreUndoneApartFromTheSliderBefore)
{
    auto* slider = control<SeatSlider>(*window, "Seats slider");
    slider->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    auto* seats = control<SeatSpinBox>(*window, "Seats");
    seats->setFocus();
    seats->selectAll();
    QTest::keyClicks(seats, "300");
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.inputs().selection.seats, 202);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

} // namespace seatwise::ui::test::terms_section_test
