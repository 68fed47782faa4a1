// The customers of the store, looked at and changed in their dialog.

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "customers/views/customers_dialog.h"
#include "customers/views/merge_dialog.h"
#include "lists/dropped_file.h"
#include "window_test.h"

namespace seatwise::ui::test::customers_dialog_test {

namespace {

/// The window over a store that knows two customers.
class CustomersDialogTest : public WindowTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(stores.open({})); // makes it
        store = *stores.openCustomers({});
        Customer elm;
        elm.id = "customer/1";
        elm.name = "Elm School District";
        elm.address = "Accounts Payable\n1 Elm Street";
        Customer oak;
        oak.id = "customer/2";
        oak.name = "Oak Academy";
        oak.notes = "Board meets on Mondays";
        ASSERT_TRUE(store->add({elm, oak}));
    }

    void inDialog(const std::function<void(CustomersDialog&)>& act)
    {
        answering<CustomersDialog>(
            [&](CustomersDialog& dialog) {
                act(dialog);
                if (dialog.isVisible())
                    dialog.done(QDialog::Rejected);
            },
            [this] { menuEntry("Customers…")->trigger(); });
    }

    [[nodiscard]] static QStringList listed(const CustomersDialog& dialog)
    {
        const auto* model = control<QListView>(dialog, "Customers")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }

    static void choose(const CustomersDialog& dialog, int row)
    {
        auto* view = control<QListView>(dialog, "Customers");
        view->setCurrentIndex(view->model()->index(row, 0));
        settle();
    }

    static void type(const CustomersDialog& dialog, const QString& field, const QString& text)
    {
        auto* box = control<QPlainTextEdit>(dialog, field);
        box->selectAll();
        box->insertPlainText(text);
    }

    static void clickIn(const CustomersDialog& dialog, const QString& name)
    {
        control<QPushButton>(dialog, name)->click();
    }

    [[nodiscard]] static QString problemIn(const CustomersDialog& dialog)
    {
        return labelNamed(dialog, "customer-problem");
    }

    std::unique_ptr<CustomerStore> store;
};

} // namespace

TEST_F(CustomersDialogTest, FindsACustomerByAnyWordAsOneTypes)
{
    inDialog([](CustomersDialog& dialog) {
        EXPECT_EQ(listed(dialog), (QStringList{"Elm School District", "Oak Academy"}));
        QTest::keyClicks(control<QLineEdit>(dialog, "Find a customer"), "acad");
        EXPECT_EQ(listed(dialog), QStringList{"Oak Academy"});
        choose(dialog, 0);
        EXPECT_EQ(control<QLineEdit>(dialog, "Name")->text(), "Oak Academy");
        EXPECT_EQ(control<QPlainTextEdit>(dialog, "Notes")->toPlainText(), "Board meets on Mondays");
    });
}

TEST_F(CustomersDialogTest, KeepsANewCustomerOfWhomOnlyTheNameIsKnown)
{
    inDialog([](CustomersDialog& dialog) {
        clickIn(dialog, "New customer");
        EXPECT_FALSE(control<QPushButton>(dialog, "Save the customer")->isEnabled());
        QTest::keyClicks(control<QLineEdit>(dialog, "Name"), "Ash");
        clickIn(dialog, "Save the customer");
        EXPECT_EQ(listed(dialog).front(), "Ash");
    });
    EXPECT_TRUE(store->find("Ash"));
}

TEST_F(CustomersDialogTest, KeepsWhatSomebodyElseChangedMeanwhileAndSaysSo)
{
    inDialog([this](CustomersDialog& dialog) {
        choose(dialog, 0);
        const Customer elm = store->find("customer/1").value();
        Customer moved = elm;
        moved.address = "2 New Street";
        ASSERT_TRUE(store->change(moved, elm));
        type(dialog, "Notes", "Likes paper");
        clickIn(dialog, "Save the customer");
        EXPECT_TRUE(problemIn(dialog).contains("somebody else changed the address meanwhile"))
            << problemIn(dialog).toStdString();
        EXPECT_EQ(store->find("customer/1"), moved);
        EXPECT_EQ(control<QPlainTextEdit>(dialog, "Notes")->toPlainText(), "Likes paper");
        EXPECT_EQ(control<QPlainTextEdit>(dialog, "Address")->toPlainText(), "2 New Street");
        clickIn(dialog, "Save the customer");
        EXPECT_EQ(problemIn(dialog), "");
    });
    const Customer kept = store->find("customer/1").value();
    EXPECT_EQ(kept.address, "2 New Street");
    EXPECT_EQ(kept.notes, "Likes paper");
}

TEST_F(CustomersDialogTest, RefusesNotesThatAreTooLongInOneLineAndLosesNoneOfThem)
{
    inDialog([](CustomersDialog& dialog) {
        choose(dialog, 0);
        const QString notes = QString("a line of notes\n").repeated(5'000);
        type(dialog, "Notes", notes);
        clickIn(dialog, "Save the customer");
        EXPECT_TRUE(problemIn(dialog).startsWith("Not kept: the text of the notes is longer than "))
            << problemIn(dialog).toStdString();
        EXPECT_EQ(control<QPlainTextEdit>(dialog, "Notes")->toPlainText(), notes);
    });
    EXPECT_EQ(store->find("customer/1")->notes, "");
}

TEST_F(CustomersDialogTest, TakesNoPasteOfTenMegabytes)
{
    inDialog([](CustomersDialog& dialog) {
        choose(dialog, 1);
        QApplication::clipboard()->setText(QString(10'000'000, 'n'));
        auto* notes = control<QPlainTextEdit>(dialog, "Notes");
        notes->paste();
        EXPECT_TRUE(problemIn(dialog).startsWith("Not pasted: ")) << problemIn(dialog).toStdString();
        EXPECT_EQ(notes->toPlainText(), "Board meets on Mondays");
        QApplication::clipboard()->clear();
    });
}

TEST_F(CustomersDialogTest, AsksBeforeWhatWasTypedIsLost)
{
    inDialog([this](CustomersDialog& dialog) {
        choose(dialog, 0);
        type(dialog, "Notes", "Likes paper");
        answering<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Cancel)->click(); },
                               [&] { choose(dialog, 1); });
        EXPECT_EQ(control<QLineEdit>(dialog, "Name")->text(), "Elm School District");
        answering<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Save)->click(); },
                               [&] { choose(dialog, 1); });
        EXPECT_EQ(control<QLineEdit>(dialog, "Name")->text(), "Oak Academy");
    });
    EXPECT_EQ(store->find("customer/1")->notes, "Likes paper");
}

TEST_F(CustomersDialogTest, SaysWhatAMergeDoesBeforeItDoesIt)
{
    inDialog([this](CustomersDialog& dialog) {
        choose(dialog, 0);
        answering<MergeDialog>(
            [](MergeDialog& merge) {
                EXPECT_FALSE(control<QPushButton>(merge, "Merge")->isEnabled());
                QTest::keyClicks(merge.findChild<QLineEdit*>(), "Oak Academy");
                const QString told = labelNamed(merge, "merge-told");
                EXPECT_TRUE(told.contains("Elm School District stays")) << told.toStdString();
                EXPECT_TRUE(told.contains("the text of the notes")) << told.toStdString();
                control<QPushButton>(merge, "Merge")->click();
            },
            [&] { clickIn(dialog, "Merge"); });
        EXPECT_EQ(listed(dialog), QStringList{"Elm School District"});
    });
    EXPECT_EQ(store->find("Oak Academy")->id, "customer/1");
}

TEST_F(CustomersDialogTest, SaysWhatStaysOfACustomerWhoIsForgotten)
{
    inDialog([this](CustomersDialog& dialog) {
        choose(dialog, 1);
        answering<QMessageBox>(
            [](QMessageBox& box) {
                EXPECT_TRUE(box.text().contains("the audit trail has the number customer/2"))
                    << box.text().toStdString();
                EXPECT_TRUE(box.text().contains("No quote names it.")) << box.text().toStdString();
                box.button(QMessageBox::Cancel)->click();
            },
            [&] { clickIn(dialog, "Forget"); });
        EXPECT_EQ(listed(dialog).size(), 2);
        answering<QMessageBox>([](QMessageBox& box) { control<QPushButton>(box, "Forget it")->click(); },
                               [&] { clickIn(dialog, "Forget"); });
        EXPECT_EQ(listed(dialog), QStringList{"Elm School District"});
    });
    EXPECT_FALSE(store->find("customer/2"));
}

TEST_F(CustomersDialogTest, TakesAListOfWhichOnlyTheNamesAreNeeded)
{
    const ListFolder folder;
    inDialog([&](CustomersDialog& dialog) {
        ASSERT_TRUE(dropFile(dialog, folder.file("list.csv", "Customer;Phone\nAsh;1\nOak Academy;2\n")));
        EXPECT_EQ(labelNamed(dialog, "customer-said"),
                  "2 rows were read. One customer was added; one was known by its name and stays as it is.");
    });
    EXPECT_EQ(store->find("Ash")->contacts.front().phone, "1");
    EXPECT_TRUE(store->find("Oak Academy")->contacts.empty());
}

TEST_F(CustomersDialogTest, LetsThePersonSayWhereTheNamesAreOfAListThatDoesNotSay)
{
    const ListFolder folder;
    inDialog([&](CustomersDialog& dialog) {
        ASSERT_TRUE(dropFile(dialog, folder.file("list.csv", "Campus,Telephone\nElm Hall,5\n")));
        ASSERT_TRUE(isPreviewing(dialog));
        EXPECT_EQ(choiceNamed(dialog, "Column of notes").currentText(), "Not in the list");
        EXPECT_FALSE(control<QPushButton>(dialog, "Take the list")->isEnabled());
        chooseEntry(dialog, "Column of name", "Column 1");
        clickOn(dialog, "Take the list");
        EXPECT_EQ(labelNamed(dialog, "customer-said"), "One row was read. One customer was added.");
    });
    EXPECT_EQ(store->find("Elm Hall")->contacts.front().phone, "5");
    EXPECT_FALSE(store->find("Campus"));
}

TEST_F(CustomersDialogTest, SaysWhichCardsOfAStrangerAreLeftOut)
{
    const ListFolder folder;
    const QString cards = folder.file("cards.vcf", "BEGIN:VCARD\nVERSION:3.0\nORG:Ash\nEND:VCARD\n"
                                                   "BEGIN:VCARD\nVERSION:9.9\nORG:Birch\nEND:VCARD\n");
    inDialog([&](CustomersDialog& dialog) {
        answering<QMessageBox>(
            [](QMessageBox& box) {
                EXPECT_TRUE(box.text().startsWith("One card was read, one was left out.\n"))
                    << box.text().toStdString();
                EXPECT_TRUE(box.text().contains("9.9")) << box.text().toStdString();
                control<QPushButton>(box, "Import the others")->click();
            },
            [&] { ASSERT_TRUE(dropFile(dialog, cards)); });
    });
    EXPECT_TRUE(store->find("Ash"));
    EXPECT_FALSE(store->find("Birch"));
}

TEST_F(CustomersDialogTest, BeginsACustomerOfAQuoteWhoIsNotKeptAndAsksNothingWhenLeft)
{
    setCustomer(model, QStringLiteral("Nobody yet"));
    click("New quote");
    answering<CustomersDialog>(
        [](CustomersDialog& dialog) {
            EXPECT_EQ(control<QLineEdit>(dialog, "Name")->text(), "Nobody yet");
            EXPECT_TRUE(control<QPushButton>(dialog, "Save the customer")->isEnabled());
            dialog.reject();
            EXPECT_FALSE(dialog.isVisible()) << "nothing was typed";
        },
        [this] { click("What is known of the customer"); });
    EXPECT_FALSE(store->find("Nobody yet"));
}

TEST_F(CustomersDialogTest, LeadsToAPriceForTheCustomer)
{
    inDialog([](CustomersDialog& dialog) {
        choose(dialog, 1);
        clickIn(dialog, "Calculate a price");
    });
    EXPECT_EQ(model.inputs().customer, "Oak Academy");
    EXPECT_EQ(control<QLineEdit>(*window, "Customer")->text(), "Oak Academy");
}

TEST_F(CustomersDialogTest, ShowsWhatTheCustomerOfAQuoteHadAndOpensAQuoteOfItsHistory)
{
    setCustomer(model, QStringLiteral("Oak Academy"));
    setSeats(model, 200);
    setBilling(model, Billing::annual);
    click("New quote");
    answering<CustomersDialog>(
        [](CustomersDialog& dialog) {
            EXPECT_EQ(control<QLineEdit>(dialog, "Name")->text(), "Oak Academy");
            auto* quotes = control<QTableWidget>(dialog, "Its quotes");
            ASSERT_EQ(quotes->rowCount(), 1);
            EXPECT_TRUE(quotes->item(0, 2)->text().contains("652.20")); // source document: 12 × 54.35
            emit quotes->itemActivated(quotes->item(0, 0));
            EXPECT_FALSE(dialog.isVisible());
        },
        [this] { click("What is known of the customer"); });
    EXPECT_EQ(labelNamed(*window, "quote-customer"), "Oak Academy");
}

} // namespace seatwise::ui::test::customers_dialog_test
