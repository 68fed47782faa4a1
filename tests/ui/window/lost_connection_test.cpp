// The server goes away under the window: nothing is called kept that is not, and what is to be kept waits.
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "quotes/quotes_page.h"
#include "stopped_server.h"
#include "words/language.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::test::lost_connection_test {

namespace {

class LostConnection : public StoppedServer
{
protected:
    void SetUp() override
    {
        makeDraft("Elm");
        ASSERT_TRUE(server().stop());
    }

    /// A draft of 200 seats a year for a customer, made from the Calculator.
    void makeDraft(const QString& customer)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        setCustomer(model, customer);
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        click("New quote");
    }

    /// Closes the window; what it asks is answered with this button. Returns what it asked.
    QString closeAnswering(const QString& answer)
    {
        QString asked;
        answering<QMessageBox>(
            [&](QMessageBox& box) {
                asked = box.text();
                QTest::mouseClick(control<QPushButton>(box, answer), Qt::LeftButton);
            },
            [this] { window->close(); });
        return asked;
    }

    [[nodiscard]] int countOfListed() const { return control<QListView>(*window, "Quotes")->model()->rowCount(); }
};

TEST_F(LostConnection, IsSaidWithWhatWaits)
{
    issueDraft();
    EXPECT_TRUE(notices().contains("Not connected to the store. Waiting to be kept: Issue the draft for Elm"))
        << notices().toStdString();
    EXPECT_TRUE(notices().contains("Not done: connection lost")) << notices().toStdString();
    EXPECT_EQ(value("quote-status"), "Draft");
}

TEST_F(LostConnection, KeepsWhatWaitedOnceTheServerAnswers)
{
    issueDraft();
    issueDraft();
    ASSERT_TRUE(server().start());
    click("Try again");
    EXPECT_EQ(value("quote-status"), "Issued");
    EXPECT_FALSE(notices().contains("Not connected")) << notices().toStdString();
    EXPECT_EQ(countOfListed(), 1);
}

TEST_F(LostConnection, LetsAMoveWaitOnceInWhicheverLanguageItWasWanted)
{
    issueDraft();
    {
        const InLanguage within({"xx", QLocale(), std::make_shared<PseudoLanguage>()});
        issueDraft();
    }
    EXPECT_EQ(window->findChild<QuotesPage*>()->unkept().size(), 1);
}

TEST_F(LostConnection, KeepsADraftThatWasMadeMeanwhile)
{
    makeDraft("Oak");
    EXPECT_TRUE(statusMessage().contains("No quote was made: connection lost")) << statusMessage().toStdString();
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(notices().contains("Keep the draft for Oak")) << notices().toStdString();
    ASSERT_TRUE(server().start());
    click("Try again");
    EXPECT_EQ(countOfListed(), 2);
}

TEST_F(LostConnection, KeepsTwoDraftsForOneCustomerAndTheSameDraftOnce)
{
    makeDraft("Oak");
    click("New quote");
    setSeats(model, 80);
    click("New quote");
    ASSERT_TRUE(server().start());
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(countOfListed(), 3); // Elm, and Oak for 200 and for 80 seats
}

TEST_F(LostConnection, KeepsTheDetailsThatWereTypedLast)
{
    click("Details");
    auto* order = control<QLineEdit>(*window, "Purchase order number");
    for (const char* number : {"PO-1", "PO-2"}) {
        order->setFocus();
        order->selectAll();
        QTest::keyClicks(order, number);
        QTest::keyClick(order, Qt::Key_Return);
        settle();
    }
    ASSERT_TRUE(server().start());
    click("Try again");
    const auto store = stores.open({}).value();
    const auto kept = store->list({}).value();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(store->find(kept.front().id).value().details.purchaseOrder, "PO-2");
}

TEST_F(LostConnection, IsOverWhenThePageIsShownAndTheServerAnswers)
{
    issueDraft();
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(server().start());
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(value("quote-status"), "Issued");
    EXPECT_FALSE(notices().contains("Not connected")) << notices().toStdString();
}

TEST_F(LostConnection, KeepsTheWindowOpenForWhatWaits)
{
    issueDraft();
    const QString asked = closeAnswering("Keep the window open");
    EXPECT_TRUE(asked.contains("Issue the draft for Elm")) << asked.toStdString();
    ASSERT_TRUE(window->isVisible());
    ASSERT_TRUE(server().start());
    click("Try again");
    EXPECT_EQ(value("quote-status"), "Issued");
}

TEST_F(LostConnection, ClosesTheWindowWhenAPersonAgreesToLoseWhatWaits)
{
    issueDraft();
    const QString asked = closeAnswering("Close and lose it");
    EXPECT_TRUE(asked.contains("would be lost")) << asked.toStdString();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(LostConnection, LetsTheWindowCloseWhenNothingWaits)
{
    window->close();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(LostConnection, AsksForWhatWasTypedAMomentAgoToo)
{
    click("Details");
    auto* order = control<QLineEdit>(*window, "Purchase order number");
    order->setFocus();
    QTest::keyClicks(order, "PO-7");
    const QString asked = closeAnswering("Keep the window open");
    EXPECT_TRUE(asked.contains("Change the details of the draft for Elm")) << asked.toStdString();
}

} // namespace

} // namespace seatwise::ui::test::lost_connection_test
