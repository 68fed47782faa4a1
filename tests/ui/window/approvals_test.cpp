// A discount that waits for one of the approvers of a store; for stores in a file, where anybody may set them.
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "quotes/views/approvals_dialog.h"
#include "quotes/views/approve_dialog.h"
#include "quotes/views/approvers_dialog.h"
#include "store/sql_approvers.h"
#include "store/sqlite_file.h"
#include "window_test.h"

namespace seatwise::ui::test::approvals_test {

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

    void approve(const char* by, const char* passphrase, const char* action = "Approve")
    {
        approveIn(by, passphrase, [this, action] { control<QPushButton>(*window, action)->click(); });
    }

    void approveIn(const char* by, const char* passphrase, const std::function<void()>& ask)
    {
        answering<ApproveDialog>(
            [&](ApproveDialog& dialog) {
                dialog.findChild<QComboBox*>()->setCurrentText(QLatin1String(by));
                EXPECT_FALSE(control<QPushButton>(dialog, "Approve")->isEnabled());
                QTest::keyClicks(control<QLineEdit>(dialog, "Passphrase"), QLatin1String(passphrase));
                QTest::mouseClick(control<QPushButton>(dialog, "Approve"), Qt::LeftButton);
            },
            ask);
    }
};

TEST_F(ApprovalInTheWindow, TakesTheRightPassphraseOfSomebodyElse)
{
    click("Issue");
    approve("Ada", "my own passphrase", "Approve…");
    EXPECT_FALSE(button("Issue")->isEnabled()) << "nobody approves their own";
    EXPECT_TRUE(notices().contains("nobody approves what they prepared themselves")) << notices().toStdString();
    approve("Grace", "wrong horse", "Approve…");
    EXPECT_FALSE(button("Issue")->isEnabled());
    approve("Grace", "correct horse", "Approve…");
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

TEST_F(ApprovalInTheWindow, IsGivenOnOneScreenWithWhatIsAskedAndWhatHappened)
{
    answering<ApprovalsDialog>(
        [this](ApprovalsDialog& dialog) {
            EXPECT_TRUE(labelNamed(dialog, "approvals-who").startsWith("Approved by Ada and Grace;"))
                << labelNamed(dialog, "approvals-who").toStdString();
            const auto* waiting = control<QTableWidget>(dialog, "Waits for approval");
            ASSERT_EQ(waiting->rowCount(), 1);
            EXPECT_EQ(waiting->item(0, 0)->text(), "Elm");
            EXPECT_EQ(waiting->item(0, 2)->text(), "$489.15"); // 75 % of 652.20
            EXPECT_TRUE(waiting->item(0, 3)->text().startsWith("25"));
            EXPECT_EQ(waiting->item(0, 4)->text(), "$97.83"); // above 60 % of 652.20
            EXPECT_EQ(labelNamed(dialog, "approvals-asked"), "Prepared by Ada. Reason: pilot");
            const auto approveAs = [&](const char* by, const char* passphrase) {
                approveIn(by, passphrase, [&] { control<QPushButton>(dialog, "Approve")->click(); });
            };
            approveAs("Ada", "my own passphrase");
            EXPECT_TRUE(labelNamed(dialog, "approvals-problem").startsWith("Not done: "));
            EXPECT_EQ(waiting->rowCount(), 1) << "nobody approves their own";
            EXPECT_EQ(control<QTableWidget>(dialog, "What happened to it")->rowCount(), 2) << "the refusal is kept";
            approveAs("Grace", "correct horse");
            EXPECT_EQ(labelNamed(dialog, "approvals-problem"), "");
            EXPECT_EQ(waiting->rowCount(), 0);
            dialog.reject();
        },
        [this] { menuEntry("Approvals…")->trigger(); });
    EXPECT_TRUE(button("Issue")->isEnabled());
}

TEST_F(ApprovalInTheWindow, IsOfThoseWhomAnApproverAddsOrRemoves)
{
    answering<ApprovalsDialog>(
        [this](ApprovalsDialog& approvals) {
            answering<ApproversDialog>(
                [](ApproversDialog& dialog) {
                    const auto type = [&](const char* field, const char* text) {
                        control<QLineEdit>(dialog, field)->setText(text);
                    };
                    auto* add = control<QPushButton>(dialog, "Add the approver");
                    type("Name", "Joan");
                    type("Passphrase", "battery staple");
                    type("Passphrase, once more", "battery stable");
                    EXPECT_FALSE(add->isEnabled()) << "one of the approvers has to say so";
                    type("Their passphrase", "my own passphrase");
                    add->click();
                    EXPECT_EQ(labelNamed(dialog, "approvers-problem"),
                              "The two passphrases differ; type the same one twice.");
                    type("Passphrase, once more", "battery staple");
                    type("Their passphrase", "not my passphrase");
                    add->click();
                    EXPECT_TRUE(labelNamed(dialog, "approvers-problem").startsWith("Not done: "));
                    EXPECT_EQ(control<QListWidget>(dialog, "Approvers")->count(), 2);
                    type("Their passphrase", "my own passphrase");
                    add->click();
                    EXPECT_EQ(control<QListWidget>(dialog, "Approvers")->count(), 3);
                    EXPECT_EQ(control<QLineEdit>(dialog, "Passphrase")->text(), "");
                    EXPECT_EQ(control<QTableWidget>(dialog, "What was changed")->rowCount(), 3);
                    control<QListWidget>(dialog, "Approvers")->setCurrentRow(1); // Grace
                    type("Their passphrase", "my own passphrase");
                    control<QPushButton>(dialog, "Remove the approver")->click();
                    EXPECT_EQ(control<QListWidget>(dialog, "Approvers")->count(), 2);
                    dialog.reject();
                },
                [&] { control<QPushButton>(approvals, "Approvers")->click(); });
            EXPECT_TRUE(labelNamed(approvals, "approvals-who").startsWith("Approved by Ada and Joan;"));
            approvals.reject();
        },
        [this] { menuEntry("Approvals…")->trigger(); });
}

} // namespace

} // namespace seatwise::ui::test::approvals_test
