// The account manager's discount and negotiated rates, as a person meets them. 200 seats of Ensemble are $652.20 a
// year.

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTableView>

#include "calculator/calculator_page.h"
#include "calculator/model/calculator_edits.h"
#include "charts/curve_view.h"
#include "models/page_lines.h"
#include "terms_test.h"
#include "widgets/text_widget.h"

namespace seatwise::ui::test::terms_discount_test {

namespace {

class WindowDiscount : public WindowTerms
{
protected:
    [[nodiscard]] QString problem() const { return labelNamed(*window, "discount-problem"); }

    /// Description and amount of the line items.
    [[nodiscard]] QStringList lines() const
    {
        const QAbstractItemModel& items = *control<QTableView>(*window, "Line items")->model();
        QStringList found;
        for (int row = 0; row < items.rowCount(); ++row)
            found +=
                items.index(row, 0).data().toString().section('\n', 0, 0) + ' ' + items.index(row, 3).data().toString();
        return found;
    }

    [[nodiscard]] bool asksForApproval() const
    {
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->isVisible() && label->accessibleDescription() == "price-approval")
                return true;
        return false;
    }
};

class WindowNegotiated : public WindowTerms
{
protected:
    void agree(const QString& rate, const QString& reason) const
    {
        click("Negotiated rates");
        type(*control<QLineEdit>(*window, "Rate 1 of a seat and month"), rate);
        type(*control<QLineEdit>(*window, "Reason for the rates"), reason);
    }

    [[nodiscard]] QString problem() const { return labelNamed(*window, "negotiated-problem"); }
};

} // namespace

TEST_F(WindowDiscount, OfFivePercentNeedsNothing)
{
    giveDiscount("5");
    EXPECT_EQ(total(), "$619.59"); // 652.20 less 32.61
    EXPECT_EQ(problem(), "");
    EXPECT_FALSE(has("Reason for the discount"));
    EXPECT_FALSE(asksForApproval());
}

TEST_F(WindowDiscount, SaysWhatTheBookAllows)
{
    EXPECT_TRUE(says("Up to 5\u00a0% freely, up to 15\u00a0% with a reason, up to 30\u00a0% with an approval"));
}

TEST_F(WindowDiscount, OverItsBandWithoutAReasonLeavesThePriceAsItWas)
{
    giveDiscount("20");
    EXPECT_EQ(problem(),
              "A discount of 20\u00a0% needs a reason and an approval; without one up to 5\u00a0% is allowed");
    EXPECT_EQ(total(), "$652.20");
    EXPECT_EQ(labelNamed(*window, "seats-problem"), "");
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(WindowDiscount, IsTakenWithAReason)
{
    giveDiscount("10");
    EXPECT_EQ(total(), "$652.20");
    giveReason("renewal");
    EXPECT_EQ(problem(), "");
    EXPECT_EQ(total(), "$586.98"); // less 65.22
    EXPECT_FALSE(asksForApproval());
}

TEST_F(WindowDiscount, SaysWhoseApprovalItNeeds)
{
    giveDiscount("20");
    giveReason("renewal");
    EXPECT_EQ(total(), "$521.76"); // less 130.44
    EXPECT_EQ(value("price-approval"), "Needs approval by the pricing owner");
}

TEST_F(WindowDiscount, AboveEveryBandIsRefusedWithTheLargest)
{
    giveDiscount("31");
    giveReason("renewal");
    EXPECT_EQ(problem(), "A discount of 31\u00a0% is not allowed; the largest is 30\u00a0%");
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowDiscount, UnderTheFloorIsRefusedBesideTheField)
{
    click("Quote with 20\u00a0% commitment discount");
    giveDiscount("30");
    giveReason("renewal");
    EXPECT_TRUE(problem().contains("below the floor of 60\u00a0% of the list price, $391.32"))
        << problem().toStdString();
    EXPECT_EQ(total(), "$521.76");
}

TEST_F(WindowDiscount, IsALineOfItsOwn)
{
    giveDiscount("5");
    EXPECT_TRUE(lines().contains("Account manager's discount \u2212$32.61")) << lines().join("; ").toStdString();
}

TEST_F(WindowDiscount, IsPartOfTheWorking)
{
    giveDiscount("5");
    press(Qt::Key_F1);
    EXPECT_TRUE(control<QPlainTextEdit>(*window, "Working")
                    ->toPlainText()
                    .contains("Account manager's discount: 5 % of $652.20 = $32.61; $652.20 − $32.61 = $619.59"));
}

TEST_F(WindowDiscount, IsTakenBackInTwoSteps)
{
    giveDiscount("20");
    giveReason("renewal");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(problem().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(discount().text(), "none");
    EXPECT_EQ(problem(), "");
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(total(), "$521.76");
}

TEST_F(WindowDiscount, IsCopiedWithTheApprovalItNeeds)
{
    giveDiscount("20");
    giveReason("their third renewal");
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains("Account manager's discount 20\u00a0%: −$130.44 · subject to approval"))
        << copied.toStdString();
    EXPECT_FALSE(copied.contains("renewal"));
}

TEST_F(WindowDiscount, KeepsReasonAndApprovalOutOfThePresentation)
{
    giveDiscount("20");
    giveReason("renewal");
    press(Qt::Key_F11);
    EXPECT_FALSE(has("Reason for the discount"));
    EXPECT_FALSE(asksForApproval());
    EXPECT_FALSE(says("approval"));
    EXPECT_EQ(total(), "$521.76");
    press(Qt::Key_F11);
    EXPECT_TRUE(has("Reason for the discount"));
    EXPECT_TRUE(asksForApproval());
}

TEST_F(WindowDiscount, KeepsWhatIsWrongOutOfThePresentation)
{
    giveDiscount("20");
    press(Qt::Key_F11);
    EXPECT_FALSE(says("needs a reason"));
    EXPECT_EQ(total(), "$652.20") << "the price without what is refused";
}

TEST_F(WindowDiscount, MovesTheMarkerOfTheChart)
{
    giveDiscount("20");
    const auto& chart = *window->findChild<CalculatorPage*>()->findChild<CurveView*>();
    EXPECT_FALSE(chart.overlay().marker) << "the price of what is refused";
    giveReason("renewal");
    ASSERT_TRUE(chart.overlay().marker);
    EXPECT_EQ(chart.overlay().marker->detail, "$521.76 a year · next seat $1.73"); // 80 % of $2.16
}

TEST_F(WindowDiscount, MovesTheSeatsOfTheBudget)
{
    QTest::keyClicks(control<QLineEdit>(*window, "Budget ceiling"), "2,000");
    giveDiscount("20");
    giveReason("renewal");
    // 1,957.80 + 451 × 1.20 = 2,499.00, less 20 % is 1,999.20
    EXPECT_EQ(labelNamed(*window, "budget-result"), "Up to 1,451 seats on Ensemble, $0.80 left");
}

TEST_F(WindowNegotiated, WaitForTheSeatsOfTheBook)
{
    EXPECT_FALSE(button("Negotiated rates")->isEnabled());
    EXPECT_TRUE(says("From 10,000 seats"));
    setSeats(model, 10'000);
    settle();
    EXPECT_TRUE(button("Negotiated rates")->isEnabled());
}

TEST_F(WindowNegotiated, TakeTheirPartOffThePrice)
{
    setBilling(model, Billing::monthly);
    setSeats(model, 20'000);
    settle();
    EXPECT_EQ(total(), "$1,257.15"); // 557.15 for 6,000, and 14,000 × 0.05
    agree("0.045", "district of the state");
    EXPECT_EQ(problem(), "");
    EXPECT_EQ(total(), "$1,207.15"); // 10,000 seats at 0.005 less
}

TEST_F(WindowNegotiated, NeedAReasonBesideTheField)
{
    setSeats(model, 20'000);
    settle();
    agree("0.045", "");
    EXPECT_EQ(problem(), "Negotiated rates need a reason");
}

TEST_F(WindowNegotiated, AreRefusedAtThePublishedRate)
{
    setSeats(model, 20'000);
    settle();
    const QString list = total();
    agree("0.05", "district of the state");
    EXPECT_TRUE(problem().contains("is not below the rate of Ensemble before it")) << problem().toStdString();
    EXPECT_EQ(total(), list);
}

TEST_F(WindowNegotiated, SayWhichTextIsNoRate)
{
    setSeats(model, 20'000);
    settle();
    agree("4 cents", "district of the state");
    EXPECT_TRUE(problem().contains("4 cents")) << problem().toStdString();
}

TEST_F(WindowNegotiated, TakeASecondBandAndLeaveItAgain)
{
    setBilling(model, Billing::monthly);
    setSeats(model, 30'000);
    settle();
    agree("0.045", "district of the state");
    EXPECT_EQ(total(), "$1,657.15"); // 557.15 + 24,000 × 0.05 = 1,757.15, less 20,000 × 0.005
    click("Add a band");
    type(*control<QLineEdit>(*window, "Seats from which rate 2 holds"), "20,000");
    type(*control<QLineEdit>(*window, "Rate 2 of a seat and month"), "0.04");
    EXPECT_EQ(total(), "$1,607.15"); // less 10,000 × 0.005 more
    click("Remove the last band");
    EXPECT_EQ(total(), "$1,657.15");
}

TEST_F(WindowNegotiated, ComeBackByUndo)
{
    setSeats(model, 20'000);
    agree("0.045", "district of the state");
    const QString agreed = total();
    click("Negotiated rates");
    EXPECT_NE(total(), agreed);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(total(), agreed);
    EXPECT_EQ(control<QLineEdit>(*window, "Rate 1 of a seat and month")->text(), "0.045");
}

TEST_F(WindowNegotiated, KeepTheirReasonOutOfThePresentation)
{
    setSeats(model, 20'000);
    settle();
    agree("0.045", "district of the state");
    press(Qt::Key_F11);
    EXPECT_FALSE(has("Reason for the rates"));
    EXPECT_FALSE(says("district of the state"));
}

} // namespace seatwise::ui::test::terms_discount_test
