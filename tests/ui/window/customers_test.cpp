// Customers of the store, where one is named in the window.

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "window_test.h"

namespace seatwise::ui::test::customers_test {

namespace {

class CustomersInWindow : public WindowTest
{
protected:
    /// Keeps customers in the store as another program does.
    void know(const std::vector<Customer>& customers) const
    {
        ASSERT_TRUE(stores.open({})); // makes it
        const auto store = stores.openCustomers({});
        ASSERT_TRUE(store && *store);
        ASSERT_TRUE((*store)->add(customers));
    }

    [[nodiscard]] static Customer elm()
    {
        Customer customer;
        customer.id = "customer/1";
        customer.name = "Elm School District";
        customer.address = "Accounts Payable\n1 Elm Street";
        customer.standingOrder = "PO-77";
        customer.language = "de";
        return customer;
    }

    [[nodiscard]] static Customer oak()
    {
        Customer customer;
        customer.id = "customer/2";
        customer.name = "Oak District";
        return customer;
    }

    /// What is offered under a field after this was typed into it.
    [[nodiscard]] QStringList offeredFor(const QString& typed) const
    {
        auto* edit = field("Customer");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QStringList names;
        const auto* offered = edit->completer()->model();
        for (int row = 0; row < offered->rowCount(); ++row)
            names += offered->index(row, 0).data().toString();
        return names;
    }

    [[nodiscard]] QLineEdit* field(const QString& name) const { return control<QLineEdit>(*window, name); }

    [[nodiscard]] QString billTo() const { return control<QPlainTextEdit>(*window, "Bill to")->toPlainText(); }

    void makeDraft(const QString& customer)
    {
        setCustomer(model, customer);
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        click("New quote");
        click("Details");
    }
};

TEST_F(CustomersInWindow, AreOfferedByAnyWordOfTheirNamesAsOneTypes)
{
    know({elm(), oak()});
    EXPECT_EQ(offeredFor("dist"), (QStringList{"Elm School District", "Oak District"}));
    EXPECT_EQ(offeredFor("oak d"), QStringList{"Oak District"});
    EXPECT_EQ(offeredFor("ash"), QStringList{});
    EXPECT_EQ(model.inputs().customer, "ash"); // nobody has to be known
}

TEST_F(CustomersInWindow, AreTakenWithTheKeyboardIntoTheCalculator)
{
    know({elm()});
    ASSERT_EQ(offeredFor("sch"), QStringList{"Elm School District"});
    QAbstractItemView* popup = field("Customer")->completer()->popup();
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(model.inputs().customer, "Elm School District");
}

TEST_F(CustomersInWindow, MakeNoStoreWhereThereIsNone)
{
    EXPECT_EQ(offeredFor("elm"), QStringList{});
    EXPECT_EQ(*stores.openCustomers({}), nullptr);
}

TEST_F(CustomersInWindow, BringAddressOrderAndLanguageIntoANewQuote)
{
    know({elm()});
    makeDraft("elm school district");
    EXPECT_EQ(field("Customer")->text(), "Elm School District");
    EXPECT_EQ(billTo(), "Accounts Payable\n1 Elm Street");
    EXPECT_EQ(field("Purchase order number")->text(), "PO-77");
    EXPECT_EQ(control<QComboBox>(*window, "Deutsch")->currentData().toString(), "de");
}

TEST_F(CustomersInWindow, AreNotNeededForAQuote)
{
    know({elm()});
    makeDraft("Nobody yet");
    EXPECT_EQ(field("Customer")->text(), "Nobody yet");
    EXPECT_EQ(billTo(), "");
}

TEST_F(CustomersInWindow, LeaveNothingBehindWhereAnotherIsChosenForADraft)
{
    know({elm(), oak()});
    makeDraft("Elm School District");
    ASSERT_EQ(offeredFor("oak"), QStringList{"Oak District"});
    emit field("Customer")->completer()->activated(QStringLiteral("Oak District"));
    EXPECT_EQ(field("Customer")->text(), "Oak District");
    EXPECT_EQ(billTo(), "");
    EXPECT_EQ(field("Purchase order number")->text(), "");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field("Customer")->text(), "Elm School District"); // with what was typed, in one step
    EXPECT_EQ(billTo(), "Accounts Payable\n1 Elm Street");
}

} // namespace

} // namespace seatwise::ui::test::customers_test
