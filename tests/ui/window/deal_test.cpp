// An accepted quote handed over to whoever bills it, and taken into the accounts, in the window. R91, R96.
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <nlohmann/json.hpp>

#include "calculator/model/calculator_edits.h"
#include "insights/kept_accounts.h"
#include "insights/model/insights_view_model.h"
#include "quotes/views/first_day_dialog.h"
#include "quotes/views/quote_head.h"
#include "window_test.h"

namespace seatwise::ui::test::deal_test {

namespace {

class Deal : public WindowTest
{
protected:
    void SetUp() override { issue(QDate(2027, 7, 1)); }

    /// Issues a quote of 200 seats a year from that day on; an invalid one: it names none.
    void issue(QDate firstDay)
    {
        reopenWithLetterhead();
        setCustomer(model, "Sample School District");
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        if (firstDay.isValid())
            setStart(model, toDate(firstDay));
        click("New quote");
        issueDraft();
    }

    void accept(bool intoAccounts = false)
    {
        answering<QDialog>(
            [intoAccounts](QDialog& dialog) {
                dialog.findChild<QCheckBox*>()->setChecked(intoAccounts);
                QTest::keyClicks(control<QLineEdit>(dialog, "Accepted by, at the customer"), "Ada Park");
                QTest::mouseClick(control<QPushButton>(dialog, "Record acceptance"), Qt::LeftButton);
            },
            [this] { click("Accept"); });
    }

    /// The entry of the menu "Hand over" with these words.
    [[nodiscard]] QAction* entry(const char* words) const
    {
        for (QMenu* menu : window->findChild<QuoteHead*>()->findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text().remove(QLatin1Char('&')).startsWith(QLatin1String(words)))
                    return action;
        return nullptr;
    }

    /// What the box says once the file is chosen.
    QString handOver(const char* words)
    {
        QString told;
        answering<QMessageBox>(
            [&told](QMessageBox& box) {
                told = box.text();
                box.accept();
            },
            [&] {
                answering<QFileDialog>(
                    [](QFileDialog& dialog) { static_cast<QDialog&>(dialog).done(QDialog::Accepted); },
                    [&] { entry(words)->trigger(); });
            });
        return told;
    }
};

TEST_F(Deal, IsOfferedOfAnAcceptedQuoteAlone)
{
    EXPECT_FALSE(entry("Hand over")->isVisible());
    accept();
    EXPECT_TRUE(entry("Hand over")->isVisible());
}

TEST_F(Deal, IsSavedForStripeAndSaysWhatIsLost)
{
    accept();
    const QString told = handOver("Stripe");
    ASSERT_EQ(files.files.size(), 1U);
    const auto file = nlohmann::ordered_json::parse(files.files.front().second);
    EXPECT_EQ(file["subscription_schedule"]["phases"][0]["items"][0]["quantity"], 200);
    EXPECT_TRUE(told.startsWith("Saved ")) << told.toStdString();
    EXPECT_TRUE(told.contains("tax: tax is not part of a quote")) << told.toStdString();
}

TEST_F(Deal, IsSavedAsRowsForAccounting)
{
    accept();
    static_cast<void>(handOver("Accounting"));
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_NE(files.files.front().second.find("Additional seats,80,2.16,172.80,USD"), std::string::npos)
        << files.files.front().second; // the published list: 12 × 0.18 for each seat above 120
}

TEST_F(Deal, IsTakenIntoTheAccountsOfInsightsWhereThatIsWanted)
{
    press(Qt::Key_8, Qt::ControlModifier);
    const auto* insights = window->findChild<InsightsViewModel*>();
    EXPECT_FALSE(insights->hasAccounts());
    press(Qt::Key_5, Qt::ControlModifier);
    accept(true);
    const auto kept = readKeptAccounts(*stores.openWorkshop({}).value()).value();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->table.text, "customer,plan,seats,billing,start,end,reason,discount,mrr\n"
                                "Sample School District,ensemble,200,annual,2027-07-01\n");
    press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([insights] { return insights->hasAccounts(); }));
}

TEST_F(Deal, IsNoAccountWhereThatIsNotWanted)
{
    accept();
    EXPECT_FALSE(readKeptAccounts(*stores.openWorkshop({}).value()).value());
}

class DealWithoutADay : public Deal
{
protected:
    void SetUp() override { issue({}); }
};

TEST_F(DealWithoutADay, IsAskedForItWhenItIsHandedOver)
{
    accept();
    answering<FirstDayDialog>(
        [](FirstDayDialog& dialog) {
            auto* day = control<QLineEdit>(dialog, "First day of service");
            day->selectAll();
            QTest::keyClicks(day, "8/1/2027");
            control<QPushButton>(dialog, "Hand over")->click();
        },
        [this] { static_cast<void>(handOver("Accounting")); });
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_NE(files.files.front().second.find("2027-08-01"), std::string::npos) << files.files.front().second;
}

TEST_F(Deal, SaysWhyItWasNotSaved)
{
    accept();
    files.refusal = "the disk is full";
    EXPECT_EQ(handOver("Lago"), "Not saved: the disk is full");
}

} // namespace

} // namespace seatwise::ui::test::deal_test
