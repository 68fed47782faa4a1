// The server goes away under the window: nothing is called kept that is not, and what is to be kept waits.
#include <QListView>

#include "store/postgres_cluster.h"
#include "widgets/notice_bar.h"
#include "window_test.h"

namespace seatwise::ui::test {

namespace {

class LostConnection : public WindowTest
{
protected:
    void SetUp() override
    {
        makeDraft("Elm");
        ASSERT_TRUE(server().stop());
    }

    void TearDown() override { static_cast<void>(server().start()); }

    [[nodiscard]] static const seatwise::test::PostgresCluster& server()
    {
        return seatwise::test::PostgresCluster::running();
    }

    /// A draft of 200 seats a year for a customer, made from the Calculator.
    void makeDraft(const QString& customer)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        model.setCustomer(customer);
        model.setSeats(200);
        model.setBilling(Billing::annual);
        click("New quote");
    }

    [[nodiscard]] QString notices() const
    {
        QStringList texts;
        for (const NoticeBar* bar : window->findChildren<NoticeBar*>())
            if (bar->isVisible())
                for (const Notice& notice : bar->notices())
                    texts += notice.text;
        return texts.join(QLatin1Char('\n'));
    }

    [[nodiscard]] int countOfListed() const { return control<QListView>(*window, "Quotes")->model()->rowCount(); }
};

TEST_F(LostConnection, IsSaidWithWhatWaits)
{
    click("Issue");
    EXPECT_TRUE(notices().contains("Not connected to the store. Waiting to be kept: Issue draft"))
        << notices().toStdString();
    EXPECT_TRUE(notices().contains("Not done: connection lost")) << notices().toStdString();
    EXPECT_EQ(value("quote-status"), "Draft");
}

TEST_F(LostConnection, KeepsWhatWaitedOnceTheServerAnswers)
{
    click("Issue");
    click("Issue");
    ASSERT_TRUE(server().start());
    click("Try again");
    EXPECT_EQ(value("quote-status"), "Issued");
    EXPECT_FALSE(notices().contains("Not connected")) << notices().toStdString();
    EXPECT_EQ(countOfListed(), 1);
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

} // namespace

} // namespace seatwise::ui::test
