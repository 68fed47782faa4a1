// A discount that waits for one of the approvers of a store; for stores in a file, where anybody may set them.
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "store/sql_approvers.h"
#include "store/sqlite_file.h"
#include "window_test.h"

namespace seatwise::ui::test {

namespace {

/// The window over a store with two approvers and a draft that Ada made, at 25 % off.
class ApprovalInTheWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        Session session = window->session();
        session.office.letterhead.company = QStringLiteral("Harmony Software");
        session.office.preparedBy = QStringLiteral("Ada");
        reopen(session);
        setCustomer(model, QStringLiteral("Elm"));
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        setDiscount(model, Percent::whole(25));
        setDiscountReason(model, QStringLiteral("pilot"));
        click("New quote");
        SqlApprovers approvers(openSqliteStore(stores.place()).value());
        ASSERT_TRUE(approvers.setPassphrase("Ada", "my own passphrase", std::nullopt));
        ASSERT_TRUE(approvers.setPassphrase("Grace", "correct horse", ApproverWord{"Ada", "my own passphrase"}));
    }

    void approve(const char* by, const char* passphrase)
    {
        answering<QDialog>(
            [&](QDialog& dialog) {
                dialog.findChild<QComboBox*>()->setCurrentText(QLatin1String(by));
                EXPECT_FALSE(control<QPushButton>(dialog, "Approve")->isEnabled());
                QTest::keyClicks(control<QLineEdit>(dialog, "Passphrase"), QLatin1String(passphrase));
                QTest::mouseClick(control<QPushButton>(dialog, "Approve"), Qt::LeftButton);
            },
            [this] { control<QPushButton>(*window, "Approve")->click(); });
    }
};

TEST_F(ApprovalInTheWindow, TakesTheRightPassphraseOfSomebodyElse)
{
    approve("Ada", "my own passphrase");
    EXPECT_FALSE(button("Issue")->isEnabled()) << "nobody approves their own";
    approve("Grace", "wrong horse");
    EXPECT_FALSE(button("Issue")->isEnabled());
    approve("Grace", "correct horse");
    EXPECT_TRUE(button("Issue")->isEnabled());
}

TEST_F(ApprovalInTheWindow, IsListedWithWhatIsAskedAndWhatIsLeftAboveTheFloor)
{
    control<QComboBox>(*window, "All quotes")->setCurrentText("Waits for approval");
    settle();
    const auto* list = control<QListView>(*window, "Quotes");
    ASSERT_EQ(list->model()->rowCount(), 1);
    // 75 % of 652.20 are 489.15; the floor, 60 %, is 391.32.
    const QString row = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains("25\u00a0% asked, $97.83 above the floor")) << row.toStdString();
    approve("Grace", "correct horse");
    EXPECT_EQ(list->model()->rowCount(), 0);
}

} // namespace

} // namespace seatwise::ui::test
