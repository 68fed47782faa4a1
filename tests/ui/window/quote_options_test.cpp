// Options to choose from, and seats that grow by year, from the Calculator to the acceptance. Figures from the
// published list: Ensemble costs 652.20 a year for 200 seats and 853.80 for 300.

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/ramp.h"
#include "quoting/quote_moves.h"
#include "window_test.h"
#include "words/format.h"

namespace seatwise::ui::test::quote_options_test {

namespace {

class OptionsOfAQuote : public WindowTest
{
protected:
    void SetUp() override
    {
        reopenWithLetterhead();
        setCustomer(model, "Elm School");
        setSeats(model, 200);
        setBilling(model, Billing::annual);
    }

    void pressMenu(const QString& text) const
    {
        menuEntry(text)->trigger();
        settle();
    }

    /// 200 seats, and 300 beside them.
    void makeDraftOfTwo()
    {
        click("New quote");
        press(Qt::Key_1, Qt::ControlModifier); // the Calculator
        setSeats(model, 300);
        pressMenu("Add as an option to the quote on show");
    }

    [[nodiscard]] QString about() const { return labelNamed(*window, "quote-customer"); }
    [[nodiscard]] Quote kept(const std::string& name) const { return stores.open({}).value()->find(name).value(); }
};

} // namespace

TEST_F(OptionsOfAQuote, AreMadeOfWhatTheCalculatorPrices)
{
    makeDraftOfTwo();
    EXPECT_TRUE(about().contains("2 options")) << about().toStdString();
    EXPECT_EQ(value("quote-total"), "$652.20");
}

TEST_F(OptionsOfAQuote, AreNotAddedTwice)
{
    makeDraftOfTwo();
    press(Qt::Key_1, Qt::ControlModifier);
    pressMenu("Add as an option to the quote on show");
    EXPECT_TRUE(statusMessage().contains("offers that already, as its option 2")) << statusMessage().toStdString();
}

TEST_F(OptionsOfAQuote, AreNotAddedToTheQuoteOfSomebodyElse)
{
    click("New quote");
    press(Qt::Key_1, Qt::ControlModifier);
    setCustomer(model, "Oak School");
    setSeats(model, 300);
    pressMenu("Add as an option to the quote on show");
    EXPECT_TRUE(statusMessage().contains("the quote on show is for Elm School")) << statusMessage().toStdString();
}

TEST_F(OptionsOfAQuote, AreAskedForWhenOneIsAccepted)
{
    makeDraftOfTwo();
    issueDraft();
    answering<QDialog>(
        [](QDialog& dialog) {
            QTest::keyClicks(control<QLineEdit>(dialog, "Accepted by, at the customer"), "Ada Park");
            EXPECT_FALSE(control<QPushButton>(dialog, "Record acceptance")->isEnabled());
            control<QComboBox>(dialog, "Option accepted")->setCurrentIndex(1);
            control<QPushButton>(dialog, "Record acceptance")->click();
        },
        [this] { click("Accept"); });
    EXPECT_EQ(value("quote-total"), "$853.80");
    EXPECT_EQ(kept("SW-2026-000001").decision->option, 2);
}

TEST_F(OptionsOfAQuote, StayWhereOneIsChanged)
{
    makeDraftOfTwo();
    answering<QDialog>([](QDialog& dialog) { dialog.accept(); }, [this] { click("Change"); });
    setSeats(model, 450);
    click("Save the draft");
    EXPECT_EQ(value("quote-total"), "$1,141.80"); // source document: 12 × (61.55 + 210 × 0.16)
    EXPECT_TRUE(about().contains("2 options")) << about().toStdString();
}

TEST_F(OptionsOfAQuote, MayGrowByYear)
{
    setStart(model, toDate(QDate(2027, 7, 1)));
    setTerm(model, 2);
    setRamp(model, true);
    setSeatsInYear(model, 2, 300);
    const Money total = chargedIn(quotedPrice(model)).total();
    click("New quote");
    EXPECT_EQ(value("quote-total"), formatMoney(total, model.book().currency, model.locale()));
    setRamp(model, false);
    click("Change");
    EXPECT_EQ(model.inputs().selection.laterSeats, (std::vector<SeatCount>{300}));
}

} // namespace seatwise::ui::test::quote_options_test
