// What an edit of the price list does to the accounts of the store, on page 6.
#include <QFileDialog>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "insights/insights_page.h"
#include "insights/model/insights_view_model.h"
#include "lists/dropped_file.h"
#include "models/accounts_in_store.h"
#include "pricebooks/model/accounts_effect.h"
#include "pricebooks/views/publish_dialog.h"
#include "window_test.h"

namespace seatwise::ui::test::price_book_accounts_test {

namespace {

class PriceBookAccounts : public WindowTest
{
protected:
    void importAccounts(const std::string& text)
    {
        press(Qt::Key_8, Qt::ControlModifier);
        ASSERT_TRUE(dropFile(*window->findChild<InsightsPage*>(), folder_.file("accounts.csv", text)));
        const auto* insights = window->findChild<InsightsViewModel*>();
        ASSERT_TRUE(QTest::qWaitFor([insights] { return !insights->isBusy(); }, 20'000));
        press(Qt::Key_6, Qt::ControlModifier);
        settleAccounts();
    }

    void settleAccounts() const
    {
        const auto* effect = window->findChild<AccountsEffect*>();
        ASSERT_TRUE(QTest::qWaitFor([effect] { return !effect->isBusy(); }, 20'000));
        settle();
    }

    /// Types a rate of the second band of Ensemble.
    void typeRate(const QString& text) const
    {
        auto* figures = control<QTableWidget>(*window, "Figures of the charge");
        figures->setFocus();
        figures->setCurrentCell(1, 2);
        QTest::keyClicks(figures, text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settleAccounts();
    }

    [[nodiscard]] QString said() const
    {
        return labelNamed(*window, "accounts-change").replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

private:
    ListFolder folder_;
};

constexpr const char* schools = "customer,plan,seats,billing,start,end\n"
                                "Elm School,ensemble,200,monthly,2026-01-01,\n"  // 54.35, then 55.95
                                "Oak School,ensemble,100,monthly,2026-01-01,\n"  // 35.95
                                "Ash School,ensemble,239,monthly,2026-01-01,\n"; // 61.37, then 63.75

} // namespace

TEST_F(PriceBookAccounts, AreAskedForWhereTheStoreKeepsNone)
{
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_TRUE(said().startsWith("Import a list of accounts")) << said().toStdString();
}

TEST_F(PriceBookAccounts, SayWhatAnEditBringsFromThem)
{
    importAccounts(schools);
    EXPECT_EQ(said(), "$0.00 a month from 3 accounts that pay $151.67 today");
    typeRate("0.20");
    EXPECT_EQ(said(), "+$3.98 a month from 3 accounts that pay $151.67 today: +2.62 %");
    const auto* hardest = control<QTableWidget>(*window, "Accounts that pay most more");
    ASSERT_GE(hardest->rowCount(), 2);
    EXPECT_EQ(hardest->item(0, 0)->text(), "Ash School");
    press(Qt::Key_Z, Qt::ControlModifier);
    settleAccounts();
    EXPECT_EQ(said(), "$0.00 a month from 3 accounts that pay $151.67 today");
}

TEST_F(PriceBookAccounts, SayHowManyRowsOfTheListCannotBeRead)
{
    KeptAccounts accounts;
    accounts.table.text = std::string(schools) + "Yew School,ensemble,many,monthly,2026-01-01,\n";
    ASSERT_TRUE(keepAccountsIn(stores, stores.place(), accounts));
    press(Qt::Key_6, Qt::ControlModifier);
    settleAccounts();
    QStringList lines;
    for (const QLabel* label : window->findChildren<QLabel*>())
        if (label->isVisible())
            lines += label->text();
    EXPECT_TRUE(lines.join('\n').contains("rows that cannot be read: 1")) << lines.join('\n').toStdString();
}

TEST_F(PriceBookAccounts, AreSpokenOfBeforePublishing)
{
    press(Qt::Key_1, Qt::ControlModifier);
    setCustomer(model, "Elm School");
    click("New quote");
    importAccounts(schools);
    typeRate("0.20");
    answering<PublishDialog>(
        [this](PublishDialog& dialog) {
            const auto* effect = dialog.findChild<AccountsEffect*>();
            EXPECT_TRUE(QTest::qWaitFor([effect] { return !effect->isBusy(); }, 20'000));
            settle();
            EXPECT_EQ(labelNamed(dialog, "accounts-change").replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                      "+$3.98 a month from 3 accounts that pay $151.67 today: +2.62 %");
            EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !labelNamed(dialog, "open-quotes").isEmpty(); }));
            EXPECT_EQ(labelNamed(dialog, "open-quotes"), "Waiting for a decision: 1 draft, 0 issued quotes. They keep "
                                                         "the list that they were made with.");
            dialog.reject();
        },
        [&] { click("Publish…"); });
}

TEST_F(PriceBookAccounts, AreOnThePageForThoseWhoDecide)
{
    importAccounts(schools);
    typeRate("0.20");
    answering<QFileDialog>([](QFileDialog& dialog) { static_cast<QDialog&>(dialog).done(QDialog::Accepted); },
                           [this] { click("One page as PDF…"); });
    ASSERT_TRUE(documents.lastDifference);
    const ListDifference& difference = *documents.lastDifference;
    EXPECT_EQ(difference.shown, PlanId("ensemble"));
    EXPECT_EQ(difference.before->sha256, model.book().sha256);
    ASSERT_TRUE(difference.accounts);
    EXPECT_TRUE(difference.accounts->isMonthly);
    EXPECT_EQ(difference.accounts->before, Money::parse("151.67"));
    EXPECT_EQ(difference.accounts->after, Money::parse("155.65"));
    ASSERT_EQ(difference.accounts->hardestHit.size(), 2U);
    EXPECT_EQ(difference.accounts->hardestHit.front().name, "Ash School");
    EXPECT_EQ(files.files.back().second, "difference 2026.1 2026.1");
    EXPECT_TRUE(labelNamed(*window, "book-said").startsWith("Saved")) << labelNamed(*window, "book-said").toStdString();
}

TEST_F(PriceBookAccounts, AreNotNeededForTheFilesOfADifference)
{
    press(Qt::Key_6, Qt::ControlModifier);
    typeRate("0.20");
    answering<QFileDialog>([](QFileDialog& dialog) { static_cast<QDialog&>(dialog).done(QDialog::Accepted); },
                           [this] { click("As CSV…"); });
    ASSERT_FALSE(files.files.empty());
    EXPECT_NE(files.files.back().second.find("\nensemble,monthly,121,239,more,0.02,2.38,0.05,3.88\n"),
              std::string::npos)
        << files.files.back().second;
    answering<QFileDialog>([](QFileDialog& dialog) { static_cast<QDialog&>(dialog).done(QDialog::Accepted); },
                           [this] { click("One page as PDF…"); });
    ASSERT_TRUE(documents.lastDifference);
    EXPECT_FALSE(documents.lastDifference->accounts);
}

} // namespace seatwise::ui::test::price_book_accounts_test
