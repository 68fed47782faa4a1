// A quote taken back into the Calculator, changed beside what it was, and kept as its next revision.

#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "quotes/model/pending_issue.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/change_banner.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"
#include "seatchange/seat_change_page.h"
#include "widgets/problem_label.h"
#include "widgets/seat_spin_box.h"
#include "window_test.h"

namespace seatwise::ui::test::change_quote_test {

namespace {

const std::string firstNumber = "SW-2026-000001";

class ChangeOfAQuote : public WindowTest
{
protected:
    /// Sets the letterhead, without which nothing is issued.
    void SetUp() override { reopenWithLetterhead(); }

    /// 200 seats a year for Elm stand on the Calculator.
    void priceTwoHundred()
    {
        setCustomer(model, "Elm School");
        setSeats(model, 200);
        setBilling(model, Billing::annual);
    }

    void issueTwoHundred()
    {
        priceTwoHundred();
        click("New quote");
        issueDraft();
    }

    [[nodiscard]] Quote kept(const std::string& name) const { return stores.open({}).value()->find(name).value(); }
    [[nodiscard]] ChangeBanner& banner() const { return *window->findChild<ChangeBanner*>(); }
    [[nodiscard]] QString problem() const { return banner().findChild<ProblemLabel*>()->text(); }

    [[nodiscard]] QStringList row(int index) const
    {
        const auto* table = control<QTableWidget>(*window, "The quote and its change");
        const int at = index < 0 ? table->rowCount() + index : index;
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(at, column)->text();
        return cells;
    }

    [[nodiscard]] bool offersChange() const { return menuEntry("Change the quote…")->isEnabled(); }
};

} // namespace

TEST_F(ChangeOfAQuote, LoadsEverythingThatWasPriced)
{
    setStart(model, toDate(QDate(2027, 7, 1)));
    setTerm(model, 3);
    setDiscount(model, Percent::whole(10));
    setDiscountReason(model, "renewal");
    setAnnualPolicy(model, Percent::whole(20));
    issueTwoHundred();
    const Selection priced = kept(firstNumber).selection;
    setSeats(model, 50);
    setTerm(model, std::nullopt);
    setDiscount(model, {});
    setCustomer(model, "Somebody else");
    click("Change");
    EXPECT_EQ(model.inputs().selection, priced);
    EXPECT_EQ(model.inputs().customer, "Elm School");
    EXPECT_EQ(labelNamed(*window, "change-title"), "Changing SW-2026-000001 → r2");
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "Seats");
}

TEST_F(ChangeOfAQuote, TakesSixActionsFromAPriceToAnIssuedRevision)
{
    const auto enter = [this] { press(Qt::Key_Return); };
    priceTwoHundred();
    menuEntry("Issue the quote…")->trigger();
    settle();
    enter();
    click("Change");
    setSeats(model, 450);
    click("Save as r2");
    enter();
    static_cast<void>(window->findChild<PendingIssue*>()->issueNow()); // as ten seconds do, which are no action
    settle();
    EXPECT_EQ(value("quote-name"), "SW-2026-000001 r2");
    EXPECT_TRUE(value("quote-fact").startsWith("Issued")) << value("quote-fact").toStdString();
    EXPECT_EQ(value("quote-total"), "$1,141.80"); // source document: 12 × (61.55 + 210 × 0.16)
    EXPECT_EQ(kept(firstNumber + " r1").status, QuoteStatus::superseded);
}

TEST_F(ChangeOfAQuote, IsDoneByKeysAlone)
{
    issueTwoHundred();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    setSeats(model, 450);
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(value("quote-name"), "SW-2026-000001 r2");
}

TEST_F(ChangeOfAQuote, StandsBesideWhatTheQuoteWas)
{
    issueTwoHundred();
    click("Change");
    setSeats(model, 450);
    settle();
    const auto* table = control<QTableWidget>(*window, "The quote and its change");
    EXPECT_EQ(table->horizontalHeaderItem(1)->text(), "r1");
    EXPECT_EQ(table->horizontalHeaderItem(2)->text(), "r2");
    EXPECT_EQ(row(0).mid(1), (QStringList{"$479.40", "$738.60", "+$259.20"})); // source document: 12 × 39.95, 61.55
    EXPECT_EQ(row(-1), (QStringList{"Total", "$652.20", "$1,141.80", "+$489.60"}));
}

TEST_F(ChangeOfAQuote, ComparesAMonthWhereTheBillingChanges)
{
    issueTwoHundred();
    click("Change");
    setBilling(model, Billing::monthly);
    settle();
    EXPECT_EQ(row(-2), (QStringList{"Total", "$652.20", "$54.35", "—"}));
    EXPECT_EQ(row(-1), (QStringList{"A month", "$54.35", "$54.35", "—"}));
}

TEST_F(ChangeOfAQuote, KeepsTheDetailsThatTheCalculatorDoesNotShow)
{
    priceTwoHundred();
    click("New quote");
    {
        const auto store = stores.open({}).value();
        QuoteSearch all;
        const QuoteId id = store->list(all)->front().id;
        QuoteDetails details = store->find(id)->details;
        details.billTo = "Accounts  payable";
        details.language = "de";
        ASSERT_TRUE(store->change(id, *model.today(),
                                  [&](const Quote& draft, const QuoteNumber&) { return detailed(draft, details); }));
        window->findChild<QuotesViewModel*>()->show(id); // a draft is issued as it was looked at
    }
    issueDraft();
    click("Change");
    setSeats(model, 450);
    click("Save as r2");
    EXPECT_EQ(kept(firstNumber + " r2").details, kept(firstNumber + " r1").details);
}

TEST_F(ChangeOfAQuote, IsARevisionToTheLetterWhereNothingWasChanged)
{
    issueTwoHundred();
    click("Change");
    click("Save as r2");
    const Quote first = kept(firstNumber + " r1");
    const Quote second = kept(firstNumber + " r2");
    EXPECT_EQ(requestOf(second), requestOf(first));
    EXPECT_EQ(second.price, first.price);
}

TEST_F(ChangeOfAQuote, IsDiscardedWithWhatStoodThereBeforeBroughtBack)
{
    issueTwoHundred();
    setSeats(model, 321);
    setCustomer(model, "Oak School");
    const CalculatorInputs before = model.inputs();
    click("Change");
    setSeats(model, 450);
    click("Discard the change");
    settle();
    EXPECT_EQ(model.inputs(), before);
    EXPECT_FALSE(banner().isVisible());
    EXPECT_EQ(kept(firstNumber).revision, 1);
}

TEST_F(ChangeOfAQuote, BringsBackWhatStoodThereOnceItIsKept)
{
    issueTwoHundred();
    setSeats(model, 321);
    click("Change");
    setSeats(model, 450);
    click("Save as r2");
    EXPECT_EQ(model.inputs().selection.seats, 321);
}

TEST_F(ChangeOfAQuote, IsOneStepToUndo)
{
    issueTwoHundred();
    setSeats(model, 321);
    click("Change");
    model.undoStack().undo();
    settle();
    EXPECT_EQ(model.inputs().selection.seats, 321);
    EXPECT_FALSE(banner().isVisible());
    EXPECT_FALSE(menuEntry("Save the change")->isEnabled());
    model.undoStack().redo();
    settle();
    EXPECT_EQ(labelNamed(*window, "change-title"), "Changing SW-2026-000001 → r2");
    EXPECT_TRUE(menuEntry("Save the change")->isEnabled());
}

TEST_F(ChangeOfAQuote, BringsItsPriceBookAlong)
{
    issueTwoHundred();
    model.setBook(shippedBook("sessiontrack"));
    click("Change");
    EXPECT_EQ(model.book().id, "music-learning");
    setSeats(model, 450);
    click("Save as r2");
    click("Keep as draft");
    EXPECT_EQ(value("quote-total"), "$1,141.80");
    EXPECT_EQ(model.book().id, "sessiontrack");
}

TEST_F(ChangeOfAQuote, OfADraftKeepsThatDraft)
{
    priceTwoHundred();
    click("New quote");
    click("Change");
    setSeats(model, 450);
    click("Save the draft");
    EXPECT_EQ(value("quote-total"), "$1,141.80");
    QuoteSearch all;
    EXPECT_EQ(stores.open({}).value()->list(all)->size(), 1U);
}

TEST_F(ChangeOfAQuote, SaysThatSomebodyElseWasFasterAndLosesNothing)
{
    issueTwoHundred();
    click("Change");
    setSeats(model, 450);
    {
        const auto store = stores.open({}).value();
        const Quote first = store->find(firstNumber).value();
        QuoteRequest other = requestOf(first);
        other.selection.seats = 300;
        ASSERT_TRUE(keepChange(*store, first, other, QuoteId("other"), *model.today()));
    }
    click("Save as r2");
    EXPECT_TRUE(problem().contains("there is SW-2026-000001 r2 already")) << problem().toStdString();
    EXPECT_EQ(model.inputs().selection.seats, 450);
    EXPECT_EQ(kept(firstNumber + " r2").selection.seats, 300);
}

TEST_F(ChangeOfAQuote, IsNotKeptWhileItHasNoPrice)
{
    issueTwoHundred();
    click("Change");
    setPlan(model, "solo");
    settle();
    EXPECT_FALSE(button("Save as r2")->isEnabled());
}

TEST_F(ChangeOfAQuote, IsOfferedWhereAQuoteIsOnShowAndSavedWhereOneIsChanged)
{
    EXPECT_FALSE(offersChange());
    issueTwoHundred();
    EXPECT_TRUE(offersChange());
    EXPECT_FALSE(menuEntry("Save the change")->isEnabled());
    click("Change");
    EXPECT_FALSE(offersChange());
    EXPECT_TRUE(menuEntry("Save the change")->isEnabled());
}

TEST_F(ChangeOfAQuote, OfASeatChangeIsMadeOnItsPage)
{
    setCustomer(model, "Elm School");
    press(Qt::Key_3, Qt::ControlModifier);
    click("New quote");
    EXPECT_EQ(value("quote-total"), "$2.93"); // 200 to 250 seats: a third of 63.15 less a third of 54.35
    issueDraft();
    const ChangeInputs before = window->findChild<SeatChangePage*>()->inputs();
    click("Change");
    EXPECT_EQ(labelNamed(*window, "change-title"), "Changing SW-2026-000001 → r2");
    EXPECT_EQ(window->findChild<SeatChangePage*>()->inputs(), before);
    auto* seats = control<SeatSpinBox>(*window, "New seats");
    seats->selectAll();
    QTest::keyClicks(seats, "300");
    QTest::keyClick(seats, Qt::Key_Return);
    settle();
    EXPECT_EQ(row(-1), (QStringList{"Total", "$2.93", "$5.60", "+$2.67"})); // a third of 71.15 less a third of 54.35
    click("Save as r2");
    click("Keep as draft");
    EXPECT_EQ(value("quote-name"), "SW-2026-000001 r2");
    EXPECT_EQ(value("quote-total"), "$5.60");
    EXPECT_EQ(kept(firstNumber + " r2").details, kept(firstNumber + " r1").details);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->findChild<SeatChangePage*>()->inputs(), before);
}

TEST_F(ChangeOfAQuote, OfASeatChangeIsARevisionToTheLetterWhereNothingWasChanged)
{
    setCustomer(model, "Elm School");
    press(Qt::Key_3, Qt::ControlModifier);
    click("New quote");
    issueDraft();
    click("Change");
    click("Save as r2");
    EXPECT_EQ(requestOf(kept(firstNumber + " r2")), requestOf(kept(firstNumber + " r1")));
}

TEST_F(ChangeOfAQuote, IsNothingForACustomerToSee)
{
    issueTwoHundred();
    click("Change");
    press(Qt::Key_F11);
    EXPECT_FALSE(banner().isVisible());
    press(Qt::Key_F11);
    EXPECT_TRUE(banner().isVisible());
}

TEST_F(ChangeOfAQuote, IsAskedAboutWhenTheWindowClosesWhereItIsNotSaved)
{
    issueTwoHundred();
    click("Change");
    window->close();
    EXPECT_FALSE(window->isVisible()) << "nothing was changed of it";
    window->show();
    setSeats(model, 500);
    const auto closeAnd = [this](const char* answer) {
        answering<QMessageBox>(
            [answer](QMessageBox& box) {
                EXPECT_TRUE(box.text().contains("SW-2026-000001 → r2")) << box.text().toStdString();
                control<QPushButton>(box, answer)->click();
            },
            [this] { window->close(); });
    };
    closeAnd("Keep the window open");
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(model.inputs().selection.seats, 500);
    closeAnd("Save the change");
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(kept(firstNumber + " r2").selection.seats, 500);
}

TEST_F(ChangeOfAQuote, KeepsTheWindowOpenWhereItCannotBeSaved)
{
    issueTwoHundred();
    click("Change");
    setPlan(model, "solo"); // which takes no 200 seats
    answering<QMessageBox>([](QMessageBox& box) { control<QPushButton>(box, "Save the change")->click(); },
                           [this] { window->close(); });
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(problem().startsWith("Not kept: ")) << problem().toStdString();
    answering<QMessageBox>([](QMessageBox& box) { control<QPushButton>(box, "Close and lose the change")->click(); },
                           [this] { window->close(); });
    EXPECT_FALSE(window->isVisible());
}

TEST_F(ChangeOfAQuote, LeavesTheNextRunWhatStoodThereBefore)
{
    issueTwoHundred();
    setSeats(model, 321);
    click("Change");
    window.reset();
    EXPECT_EQ(calls.kept.back().scenarios.front().inputs.selection.seats, 321);
}

} // namespace seatwise::ui::test::change_quote_test
