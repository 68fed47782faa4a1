// A change of seats begins with what the customer accepted, and tells what it comes to.
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "quotes/model/pending_issue.h"
#include "seatchange/seat_change_page.h"
#include "window_test.h"
#include "words/dates.h"

namespace seatwise::ui::test::seat_story_test {

namespace {

class SeatStory : public WindowTest
{
protected:
    /// Elm School has accepted 200 Ensemble seats a year from 1 July 2026.
    void SetUp() override
    {
        reopenWithLetterhead();
        setCustomer(model, QStringLiteral("Elm School"));
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        setStart(model, toDate(QDate(2026, 7, 1)));
        click("New quote");
        issueDraft();
        answering<QDialog>(
            [](QDialog& dialog) {
                QTest::keyClicks(control<QLineEdit>(dialog, "Accepted by, at the customer"), "Ada Park");
                QTest::mouseClick(control<QPushButton>(dialog, "Record acceptance"), Qt::LeftButton);
            },
            [this] { click("Accept"); });
    }

    [[nodiscard]] const ChangeInputs& inputs() const { return window->findChild<SeatChangePage*>()->inputs(); }
    [[nodiscard]] QString agreed() const { return labelNamed(*window, "change-agreed"); }

    void expectElmsSeats() const
    {
        EXPECT_EQ(agreed(), "SW-2026-000001 r1 · Elm School");
        EXPECT_EQ(inputs().plan, "ensemble");
        EXPECT_EQ(inputs().seats, 200);
        EXPECT_EQ(inputs().billing, Billing::annual);
        EXPECT_EQ(inputs().periodStart, QDate(2026, 7, 1));
        EXPECT_EQ(value("change-every"), "$652.20 → $757.80"); // published: 12 × 54.35 and 12 × 63.15
    }
};

TEST_F(SeatStory, BeginsWithTheAcceptedQuoteOnShow)
{
    click("Change seats");
    expectElmsSeats();
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "New seats");
}

TEST_F(SeatStory, BeginsWithAnAcceptedQuoteThatIsChosen)
{
    setCustomer(model, "Somebody else");
    press(Qt::Key_3, Qt::ControlModifier);
    answering<QDialog>(
        [](QDialog& dialog) {
            QTest::keyClicks(control<QLineEdit>(dialog, "Customer, number, plan or purchase order"), "elm");
            EXPECT_EQ(control<QListWidget>(dialog, "Accepted quotes, the newest first")->count(), 1);
            QTest::keyClick(control<QLineEdit>(dialog, "Customer, number, plan or purchase order"), Qt::Key_Return);
        },
        [this] { click("From an accepted quote"); });
    expectElmsSeats();
}

TEST_F(SeatStory, SaysThatNoAcceptedQuoteIsLikeTheSearch)
{
    press(Qt::Key_3, Qt::ControlModifier);
    answering<QDialog>(
        [](QDialog& dialog) {
            QTest::keyClicks(control<QLineEdit>(dialog, "Customer, number, plan or purchase order"), "oak");
            EXPECT_FALSE(control<QPushButton>(dialog, "Take it")->isEnabled());
            dialog.reject();
        },
        [this] { click("From an accepted quote"); });
    EXPECT_TRUE(agreed().isEmpty());
}

TEST_F(SeatStory, IsQuotedForTheCustomerOfTheQuote)
{
    setCustomer(model, "Somebody else");
    press(Qt::Key_5, Qt::ControlModifier);
    click("Change seats");
    click("New quote");
    EXPECT_EQ(labelNamed(*window, "quote-customer"), "Elm School");
}

TEST_F(SeatStory, IsLeftAndTakenBack)
{
    click("Change seats");
    click("Plan, seats and billing alone");
    EXPECT_TRUE(agreed().isEmpty());
    EXPECT_EQ(inputs().seats, 200);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(agreed(), "SW-2026-000001 r1 · Elm School");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(agreed().isEmpty());
}

// 90 % of 652.20 and of 757.80.
TEST_F(SeatStory, TakesTheOffersOfTheCalculatorAlong)
{
    setDiscount(model, Percent::whole(10));
    setDiscountReason(model, "renewal");
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(agreed(), "As on the Calculator · with its terms and offers");
    EXPECT_EQ(value("change-every"), "$586.98 → $682.02");
    click("Plan, seats and billing alone");
    EXPECT_EQ(value("change-every"), "$652.20 → $757.80");
}

TEST_F(SeatStory, GoesToTheClipboardInSentences)
{
    click("Change seats");
    const auto summary = window->findChild<SeatChangePage*>()->summary();
    ASSERT_TRUE(summary.has_value());
    EXPECT_TRUE(summary->contains("From 1 Jul 2027 every year costs $757.80 instead of $652.20."))
        << summary->toStdString();
}

} // namespace

} // namespace seatwise::ui::test::seat_story_test
