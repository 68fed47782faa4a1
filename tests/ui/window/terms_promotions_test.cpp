// Start, term and promotions. 200 seats of Ensemble are $652.20 a year.

#include "calculator/model/calculator_edits.h"
#include "models/page_lines.h"
#include "offering_book.h"
#include "terms_test.h"
#include "words/dates.h"
#include <QCalendarWidget>

namespace seatwise::ui::test::terms_promotions_test {

namespace {

class WindowPromotions : public WindowTerms
{
protected:
    WindowPromotions()
    {
        model.setBook(offeringBook());
        settle();
    }

    [[nodiscard]] QString said(const char* code) const { return button(code)->accessibleDescription(); }
};

class WindowTerm : public WindowPromotions
{
};

} // namespace

TEST_F(WindowPromotions, AreThoseOfTheBook)
{
    EXPECT_EQ(said("TENTH"), "A tenth off · 10\u00a0% off");
    EXPECT_EQ(said("EXTRA"), "$5.00 off the first year");
    model.setBook(shippedBook("music-learning"));
    settle();
    EXPECT_FALSE(says("Promotions"));
}

TEST_F(WindowPromotions, TakeTheirPartOffThePrice)
{
    click("TENTH");
    EXPECT_EQ(total(), "$586.98"); // less 65.22
    click("TENTH");
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowPromotions, AreDimmedWithTheirDatesWhenExpired)
{
    EXPECT_FALSE(button("SPRING")->isEnabled());
    EXPECT_TRUE(said("SPRING").contains(
        "the promotion SPRING has expired: it is valid until 31 May 2026, not for a start on 21 Nov 2026"))
        << said("SPRING").toStdString();
}

TEST_F(WindowPromotions, ApplyToAStartInsideTheirDates)
{
    startOn(QDate(2026, 4, 1));
    EXPECT_TRUE(button("SPRING")->isEnabled());
    click("SPRING");
    EXPECT_EQ(total(), "$554.37"); // less 97.83
}

TEST_F(WindowPromotions, ThatNoLongerApplySaySoAndLeaveThePriceWithoutThem)
{
    startOn(QDate(2026, 4, 1));
    click("SPRING");
    startOn(QDate(2026, 7, 1));
    EXPECT_TRUE(labelNamed(*window, "promotion-problem").contains("has expired"));
    EXPECT_EQ(total(), "$652.20");
    EXPECT_TRUE(button("SPRING")->isEnabled());
    click("SPRING");
    EXPECT_EQ(labelNamed(*window, "promotion-problem"), "");
}

TEST_F(WindowPromotions, StayWhileADiscountIsRefused)
{
    click("TENTH");
    giveDiscount("20");
    EXPECT_EQ(total(), "$586.98");
    EXPECT_TRUE(labelNamed(*window, "discount-problem").contains("needs a reason"));
    EXPECT_EQ(labelNamed(*window, "promotion-problem"), "");
}

TEST_F(WindowPromotions, AndADiscountSayEachWhatIsWrong)
{
    startOn(QDate(2026, 4, 1));
    click("SPRING");
    startOn(QDate(2026, 7, 1));
    giveDiscount("20");
    EXPECT_TRUE(labelNamed(*window, "promotion-problem").contains("has expired"));
    EXPECT_TRUE(labelNamed(*window, "discount-problem").contains("needs a reason"));
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowPromotions, SayForWhichPlanTheyAre)
{
    EXPECT_FALSE(button("SOLOIST")->isEnabled());
    EXPECT_TRUE(said("SOLOIST").contains("is not for Ensemble; it is for: solo")) << said("SOLOIST").toStdString();
}

TEST_F(WindowPromotions, SayWithWhichTheyCannotBeCombined)
{
    startOn(QDate(2026, 4, 1));
    click("TENTH");
    EXPECT_FALSE(button("SPRING")->isEnabled());
    EXPECT_TRUE(said("SPRING").contains("cannot be combined")) << said("SPRING").toStdString();
    EXPECT_TRUE(button("EXTRA")->isEnabled());
    click("EXTRA");
    EXPECT_EQ(total(), "$581.98"); // 586.98 less 5.00
}

TEST_F(WindowTerm, BringsTheDiscountOfTheBook)
{
    EXPECT_EQ(term().itemText(3), "3 years · 5\u00a0% off");
    term().setFocus();
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Down);
    EXPECT_EQ(model.inputs().selection.termYears, 3);
    EXPECT_EQ(total(), "$619.59"); // less 32.61
}

TEST_F(WindowTerm, OfFourYearsHasNoDiscountInThisBook)
{
    setTerm(model, 4);
    settle();
    EXPECT_EQ(term().currentText(), "4 years");
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowTerm, AddsToPromotionAndDiscountInTheOrderOfTheContract)
{
    click("TENTH");
    setTerm(model, 3);
    giveDiscount("10");
    giveReason("renewal");
    // 652.20 − 65.22 = 586.98; 5 % is 29.35: 557.63; 10 % is 55.76: 501.87
    EXPECT_EQ(total(), "$501.87");
}

TEST_F(WindowTerm, IsTakenBackAsAStep)
{
    setTerm(model, 2);
    setTerm(model, 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(term().currentText(), "2 years · 3\u00a0% off");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(term().currentText(), "No term");
}

TEST_F(WindowTerm, IsCopiedWithTheStart)
{
    startOn(QDate(2026, 9, 1));
    setTerm(model, 3);
    EXPECT_TRUE(
        summaryLine(model).contains("starts 1 Sep 2026 · term of 3 years · Term discount, 3 years 5\u00a0%: −$32.61"))
        << summaryLine(model).toStdString();
}

TEST_F(WindowTerm, StartsTodayUntilADayIsChosen)
{
    EXPECT_EQ(start().text(), "21 Nov 2026");
    EXPECT_FALSE(model.inputs().selection.start.has_value());
    start().setFocus();
    press(Qt::Key_Up);
    EXPECT_EQ(start().text(), "22 Nov 2026");
    EXPECT_EQ(startDate(model), toDate(QDate(2026, 11, 22)));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(start().text(), "21 Nov 2026");
}

TEST_F(WindowTerm, HasACalendarToPickTheStartFrom)
{
    click("Calendar for: Start date");
    EXPECT_TRUE(window->findChild<QCalendarWidget*>()->isVisible());
}

} // namespace seatwise::ui::test::terms_promotions_test
