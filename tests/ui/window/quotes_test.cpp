// A quote from the Calculator through its life, in the window and on the program's own store.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "budget/budget_page.h"
#include "budget/model/budget_inputs.h"
#include "calculator/model/calculator_edits.h"
#include "quotes/quotes_page.h"
#include "quotes/views/name_dialog.h"
#include "quotes/views/quote_preview.h"
#include "quoting/quote_moves.h"
#include "window_test.h"
#include "words/dates.h"

namespace seatwise::ui::test::quotes_test {

namespace {

class Quotes : public WindowTest
{
protected:
    /// A draft of 200 seats a year for a customer, made from the Calculator.
    void makeDraft(const QString& customer = QStringLiteral("Sample School District"))
    {
        press(Qt::Key_1, Qt::ControlModifier);
        setCustomer(model, customer);
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        click("New quote");
    }

    /// Sets the letterhead, without which nothing is issued.
    void SetUp() override { reopenWithLetterhead(); }

    void issue()
    {
        makeDraft();
        issueDraft();
    }

    /// Answers the dialog that asks what the customer said.
    void decide(const char* action, const char* record, const std::function<void(QDialog&)>& fill)
    {
        answering<QDialog>(
            [&](QDialog& dialog) {
                fill(dialog);
                QTest::mouseClick(control<QPushButton>(dialog, record), Qt::LeftButton);
            },
            [&] { click(action); });
    }

    void accept()
    {
        decide("Accept", "Record acceptance", [](QDialog& dialog) {
            QTest::keyClicks(control<QLineEdit>(dialog, "Accepted by, at the customer"), "Ada Park");
        });
    }

    [[nodiscard]] QString status() const { return value("quote-status"); }
    [[nodiscard]] QString name() const { return value("quote-name"); }
    [[nodiscard]] bool offers(const char* action) const
    {
        for (const QPushButton* found : window->findChildren<QPushButton*>())
            if (found->isVisible() && found->accessibleName() == QLatin1String(action))
                return true;
        return false;
    }

    [[nodiscard]] QStringList listed() const
    {
        const QListView* list = nullptr; // hidden while it is empty
        for (const QListView* view : window->findChildren<QListView*>())
            if (view->accessibleName() == QLatin1String("Quotes"))
                list = view;
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows += list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }

    void type(const QString& field, const QString& text) const
    {
        auto* edit = control<QLineEdit>(*window, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    /// Types into the bill-to and goes on to the next field.
    void typeBillTo(const QStringList& lines) const
    {
        auto* edit = control<QPlainTextEdit>(*window, "Bill to");
        edit->setFocus();
        for (const QString& line : lines) {
            if (&line != &lines.front())
                QTest::keyClick(edit, Qt::Key_Return);
            QTest::keyClicks(edit, line);
        }
        QTest::keyClick(edit, Qt::Key_Tab);
    }
};

TEST_F(Quotes, BeginAsADraftOfWhatStandsOnTheCalculator)
{
    makeDraft();
    EXPECT_EQ(status(), "Draft");
    EXPECT_EQ(value("quote-total"), "$652.20"); // source document: Ensemble, 200 seats, 12 × 54.35
    EXPECT_EQ(labelNamed(*window, "quote-customer"), "Sample School District");
    EXPECT_EQ(listed().size(), 1);
}

TEST_F(Quotes, BeginAsAnEstimateWithoutACustomerAndKeepItsPriceWhenOneIsNamed)
{
    setCustomer(model, {});
    setSeats(model, 200);
    setBilling(model, Billing::annual);
    click("New quote");
    EXPECT_EQ(value("quote-name"), "Estimate");
    EXPECT_EQ(value("quote-total"), "$652.20"); // source document: Ensemble, 200 seats, 12 × 54.35
    click("Issue");
    EXPECT_FALSE(button("Issue")->isEnabled());
    press(Qt::Key_Escape);
    setSeats(model, 300); // what the Calculator says meanwhile is no matter of it
    answering<NameDialog>(
        [](NameDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), "Elm");
            QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
        },
        [this] { click("Name the customer…"); });
    EXPECT_EQ(labelNamed(*window, "quote-customer"), "Elm");
    EXPECT_EQ(value("quote-total"), "$652.20");
    EXPECT_EQ(value("quote-name"), "New draft");
}

TEST_F(Quotes, ShowTheDocumentAsItIsPrinted)
{
    makeDraft();
    EXPECT_EQ(control<QuotePreview>(*window, "Quote as it is printed")->pageCount(), 1);
}

TEST_F(Quotes, SayWhatIsNotOnThePaperYet)
{
    makeDraft();
    EXPECT_TRUE(notices().contains("the purchase order number")) << notices().toStdString();
    EXPECT_TRUE(notices().contains("the days it pays for")) << notices().toStdString();
}

TEST_F(Quotes, ShowAHostileNameLiterally)
{
    const QString hostile = QStringLiteral("<b>Total $1.00</b><img src=\"/etc/passwd\">");
    makeDraft(hostile);
    EXPECT_EQ(labelNamed(*window, "quote-customer"), hostile);
    EXPECT_TRUE(listed().front().startsWith(hostile));
    const auto* list = control<QListView>(*window, "Quotes");
    const QString tip = list->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains("&lt;img")) << tip.toStdString();
    EXPECT_FALSE(tip.contains("<img")) << tip.toStdString();
}

TEST_F(Quotes, DoNotInventAStart)
{
    makeDraft();
    click("Details");
    EXPECT_FALSE(notices().isEmpty());
    setStart(model, toDate(QDate(2027, 7, 1)));
    makeDraft();
    EXPECT_FALSE(notices().contains("the days it pays for")) << notices().toStdString();
}

TEST_F(Quotes, KeepTheDetailsThatAreTyped)
{
    makeDraft();
    click("Details");
    type("Purchase order number", "PO-77");
    press(Qt::Key_Tab);
    EXPECT_FALSE(notices().contains("the purchase order number")) << notices().toStdString();
    reopen(window->session());
    press(Qt::Key_5, Qt::ControlModifier);
    type("Search quotes", "po-77");
    EXPECT_EQ(listed().size(), 1);
}

TEST_F(Quotes, KeepWhatWasTypedAfterAPause)
{
    makeDraft();
    click("Details");
    type("Prepared by", "Ada Park");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !notices().contains("who prepared it"); }, 4'000));
}

TEST_F(Quotes, AreBilledToAnAddressOfSeveralLinesThatTabLeaves)
{
    makeDraft();
    click("Details");
    typeBillTo({"c/o Accounts", "12 Main Street", "Springfield"});
    EXPECT_TRUE(control<QLineEdit>(*window, "Purchase order number")->hasFocus());
    EXPECT_FALSE(notices().contains("who is billed")) << notices().toStdString();
    reopen(window->session());
    press(Qt::Key_5, Qt::ControlModifier);
    type("Search quotes", "sample");
    auto* list = control<QListView>(*window, "Quotes");
    list->setCurrentIndex(list->model()->index(0, 0));
    settle();
    click("Details");
    EXPECT_EQ(control<QPlainTextEdit>(*window, "Bill to")->toPlainText(),
              QStringLiteral("c/o Accounts\n12 Main Street\nSpringfield"));
}

TEST_F(Quotes, TakeTheLinesOfAnAddressBackAsOneStep)
{
    makeDraft();
    click("Details");
    typeBillTo({"c/o Accounts", "12 Main Street"});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(control<QPlainTextEdit>(*window, "Bill to")->toPlainText().isEmpty());
}

TEST_F(Quotes, GetTheirNumberWhenTheyAreIssued)
{
    issue();
    EXPECT_EQ(name(), "SW-2026-000001 r1");
    EXPECT_EQ(status(), "Issued");
    EXPECT_TRUE(labelNamed(*window, "quote-customer").contains("valid through 21 Dec 2026"));
    EXPECT_FALSE(offers("Issue"));
}

TEST_F(Quotes, ReachAcceptanceAndRenewal)
{
    issue();
    accept();
    EXPECT_EQ(status(), "Accepted");
    click("Renew");
    EXPECT_EQ(status(), "Draft");
    EXPECT_EQ(listed().size(), 2);
}

TEST_F(Quotes, KeepTheirNumberInARevision)
{
    issue();
    click("Revise");
    EXPECT_EQ(name(), "SW-2026-000001 r2");
    issueDraft();
    EXPECT_EQ(status(), "Issued");
    EXPECT_TRUE(listed().join('\n').contains("Superseded"));
}

TEST_F(Quotes, CanBeDeclinedAndRevised)
{
    issue();
    decide("Decline", "Record refusal", [](QDialog& dialog) {
        QTest::keyClicks(control<QLineEdit>(dialog, "Declined by, at the customer"), "Ada Park");
    });
    EXPECT_EQ(status(), "Declined");
    EXPECT_TRUE(offers("Revise"));
}

TEST_F(Quotes, KeepWhoAcceptedThemAndThePurchaseOrder)
{
    issue();
    decide("Accept", "Record acceptance", [](QDialog& dialog) {
        QTest::keyClicks(control<QLineEdit>(dialog, "Accepted by, at the customer"), "Ada Park");
        QTest::keyClicks(control<QLineEdit>(dialog, "Purchase order number"), "PO-77");
    });
    EXPECT_EQ(value("quote-fact"), "Accepted 21 Nov 2026");
    EXPECT_TRUE(labelNamed(*window, "quote-customer").contains("accepted by Ada Park · purchase order PO-77"))
        << labelNamed(*window, "quote-customer").toStdString();
    type("Search quotes", "po-77");
    EXPECT_EQ(listed().size(), 1);
}

TEST_F(Quotes, AreNotAcceptedUntilSomebodyIsNamed)
{
    issue();
    answering<QDialog>(
        [](QDialog& dialog) {
            EXPECT_FALSE(control<QPushButton>(dialog, "Record acceptance")->isEnabled());
            dialog.reject();
        },
        [this] { click("Accept"); });
    EXPECT_EQ(status(), "Issued");
}

TEST_F(Quotes, AreHeldBackWithoutALetterhead)
{
    Session session = window->session();
    session.office.letterhead = {};
    reopen(session);
    makeDraft();
    EXPECT_TRUE(notices().contains("The letterhead is missing")) << notices().toStdString();
    click("Issue");
    EXPECT_FALSE(button("Issue")->isEnabled());
    EXPECT_TRUE(notices().contains("No paper goes out without a sender")) << notices().toStdString();
    const auto setCompany = [](QDialog& dialog) {
        EXPECT_EQ(spokenName(dialog.focusWidget()), "Company");
        QTest::keyClicks(control<QLineEdit>(dialog, "Company"), "Harmony Software");
        QTest::keyClick(control<QLineEdit>(dialog, "Company"), Qt::Key_Return);
    };
    answering<QDialog>(setCompany, [this] { click("Add it…"); });
    EXPECT_TRUE(button("Issue")->isEnabled());
    EXPECT_EQ(window->focusWidget(), button("Issue")); // Enter issues now
    EXPECT_FALSE(notices().contains("letterhead")) << notices().toStdString();
}

TEST_F(Quotes, AreDiscardedAsDraftsAndComeBackByUndo)
{
    makeDraft();
    click("Discard");
    EXPECT_TRUE(listed().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(listed().size(), 1);
    EXPECT_EQ(status(), "Draft");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(listed().isEmpty());
    click("Bring back");
    EXPECT_EQ(status(), "Draft");
    EXPECT_EQ(listed().size(), 1);
}

TEST_F(Quotes, SayWhatUndoWouldBringBack)
{
    makeDraft();
    EXPECT_FALSE(menuEntry("Undo")->isEnabled());
    click("Discard");
    EXPECT_TRUE(menuEntry("Undo: discard the draft for Sample School District")->isEnabled());
}

TEST_F(Quotes, AreNotDiscardedOnceTheyAreIssued)
{
    issue();
    EXPECT_FALSE(offers("Discard"));
}

TEST_F(Quotes, LeaveNoDraftWhenTheExportIsCancelled)
{
    setCustomer(model, "Sample School District");
    answering<QFileDialog>([](QFileDialog& dialog) { dialog.reject(); }, [this] { click("Export quote PDF"); });
    EXPECT_TRUE(files.files.empty());
    menuEntry("Quotes")->trigger();
    settle();
    EXPECT_TRUE(listed().isEmpty()) << listed().join('\n').toStdString();
}

TEST_F(Quotes, WaitForTheApprovalThatADiscountNeeds)
{
    setDiscount(model, Percent::whole(25));
    setDiscountReason(model, "pilot");
    makeDraft();
    EXPECT_TRUE(listed().join('\n').contains("Waits for approval"));
    click("Issue");
    EXPECT_FALSE(button("Issue")->isEnabled());
    EXPECT_TRUE(notices().contains("The approval is missing")) << notices().toStdString();
    answering<QDialog>(
        [](QDialog& dialog) {
            QTest::keyClicks(control<QLineEdit>(dialog, "Approved by"), "Ada");
            dialog.accept();
        },
        [this] { click("Approve…"); });
    EXPECT_TRUE(button("Issue")->isEnabled());
    EXPECT_TRUE(notices().contains("Approved by Ada")) << notices().toStdString();
}

TEST_F(Quotes, SayThatTodaysBookGivesTheSamePrice)
{
    makeDraft();
    click("Re-price");
    EXPECT_TRUE(notices().contains("the same price, $652.20")) << notices().toStdString();
}

TEST_F(Quotes, AreFoundByCustomerAndStatus)
{
    issue();
    makeDraft("Riverside");
    type("Search quotes", "river");
    ASSERT_EQ(listed().size(), 1);
    EXPECT_TRUE(listed().front().startsWith("Riverside"));
    type("Search quotes", "e");
    auto* filter = control<QComboBox>(*window, "All quotes");
    filter->setCurrentText("Issued");
    ASSERT_EQ(listed().size(), 1);
    EXPECT_TRUE(listed().front().startsWith("Sample School District"));
}

TEST_F(Quotes, SayThatNoneIsLikeTheSearch)
{
    makeDraft();
    type("Search quotes", "zzz");
    EXPECT_EQ(labelNamed(*window, "quotes-empty"), "No quote is like this.");
}

TEST_F(Quotes, TellWhatHappenedToThem)
{
    issue();
    click("History");
    const auto* trail = control<QTableWidget>(*window, "Audit trail of the quote");
    ASSERT_EQ(trail->rowCount(), 2);
    EXPECT_TRUE(trail->item(0, 0)->text().startsWith("Drafted"));
    EXPECT_TRUE(trail->item(1, 0)->text().startsWith("Issued"));
}

TEST_F(Quotes, GoToTheClipboardInOneLine)
{
    issue();
    click("Copy quote");
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith("Quote SW-2026-000001 r1 · Sample School District · Ensemble, 200 seats, billed "
                                  "annually: $652.20 · valid through 21 Dec 2026"))
        << copied.toStdString();
}

TEST_F(Quotes, TellThatTheyWereAskedForOnTheCommandLine)
{
    const auto book = shippedBook("music-learning");
    Selection selection;
    selection.plan = "ensemble";
    selection.seats = 200;
    QuoteDetails details;
    details.customer = "Elm";
    const auto draft = draftQuote(*book, selection, details, "q-1");
    ASSERT_TRUE(draft) << draft.error().message.english();
    ASSERT_TRUE(stores.open({}).value()->addRequested(*draft, *book, "--seats 200"));
    press(Qt::Key_5, Qt::ControlModifier);
    auto* list = control<QListView>(*window, "Quotes");
    list->setCurrentIndex(list->model()->index(0, 0));
    settle();
    click("History");
    const auto* trail = control<QTableWidget>(*window, "Audit trail of the quote");
    ASSERT_EQ(trail->rowCount(), 2);
    EXPECT_TRUE(trail->item(0, 0)->text().startsWith("Asked for on the command line · "))
        << trail->item(0, 0)->text().toStdString();
    EXPECT_TRUE(trail->item(0, 0)->text().endsWith("\nasked for with --seats 200"));
}

TEST_F(Quotes, AreSavedAsPdfFromTheCalculatorInOneAction)
{
    setCustomer(model, "Sample School District");
    answering<QFileDialog>(
        [](QFileDialog& dialog) {
            dialog.selectFile("/nowhere/quote.pdf");
            static_cast<QDialog&>(dialog).done(QDialog::Accepted);
        },
        [this] { click("Export quote PDF"); });
    EXPECT_EQ(status(), "Draft");
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_EQ(files.files.front().second.substr(0, 5), "%PDF-");
}

TEST_F(Quotes, SayWhenAFileWasNotSaved)
{
    issue();
    files.refusal = "the disk is full";
    answering<QFileDialog>([](QFileDialog& dialog) { static_cast<QDialog&>(dialog).done(QDialog::Accepted); },
                           [this] { click("Export quote PDF"); });
    EXPECT_TRUE(notices().contains("Not saved: the disk is full")) << notices().toStdString();
}

TEST_F(Quotes, ComeFromASeatChange)
{
    setCustomer(model, "Riverside");
    setSeats(model, 200);
    setBilling(model, Billing::monthly);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // 200 to 250 seats on 21 November
    const QString net = value("change-net");
    click("New quote");
    EXPECT_EQ(status(), "Draft");
    EXPECT_EQ(value("quote-total"), net);
    click("Details");
    EXPECT_EQ(control<QTableWidget>(*window, "Lines of the quote")->rowCount(), 5); // charge, sums with the credit
}

TEST_F(Quotes, SayThatACancellationIsNone)
{
    setCustomer(model, "Riverside");
    press(Qt::Key_3, Qt::ControlModifier);
    click("Cancel");
    click("New quote");
    EXPECT_TRUE(statusMessage().contains("nothing to quote")) << statusMessage().toStdString();
}

TEST_F(Quotes, ComeFromThePoolOfABudget)
{
    setCustomer(model, "Valley District");
    BudgetInputs inputs = window->findChild<BudgetPage*>()->inputs();
    inputs.schools = {{"Elm", "200"}, {"Oak", "300"}, {"Ash", "450"}, {"Fir", "600"}, {"Bay", "850"}};
    window->findChild<BudgetPage*>()->start(inputs);
    press(Qt::Key_4, Qt::ControlModifier);
    click("New quote");
    EXPECT_EQ(value("quote-total"), "$303.15"); // the issue's own figure for five schools pooled
}

TEST_F(Quotes, AreVerifiedByTheCodeOnThePaper)
{
    issue();
    click("Copy quote");
    const QString code = QApplication::clipboard()->text().section("verify code ", 1);
    const auto verify = [this](const QString& typed) {
        QString answer;
        answering<QDialog>(
            [&](QDialog& dialog) {
                QTest::keyClicks(control<QLineEdit>(dialog, "Number and revision"), "SW-2026-000001 r1");
                QTest::keyClicks(control<QLineEdit>(dialog, "Verify code"), typed);
                control<QPushButton>(dialog, "Verify")->click();
                answer = labelNamed(dialog, "verify-answer");
                dialog.reject();
            },
            [this] { menuEntry("Verify a paper…")->trigger(); });
        return answer;
    };
    EXPECT_TRUE(verify(code).startsWith("✓"));
    EXPECT_TRUE(verify("0000-0000-0000-00").startsWith("✗"));
}

TEST_F(Quotes, AreCheckedAsData)
{
    issue();
    QString said;
    answering<QMessageBox>(
        [&said](QMessageBox& box) {
            said = box.text();
            box.accept();
        },
        [this] { menuEntry("Check my data…")->trigger(); });
    EXPECT_TRUE(said.startsWith("All 3 records of the audit trail hold")) << said.toStdString(); // book, draft, issue
}

TEST_F(Quotes, SayThatThereIsNoBackupYet)
{
    issue();
    QString said;
    answering<QDialog>(
        [&said](QDialog& dialog) {
            said = labelNamed(dialog, "restore-preview");
            dialog.reject();
        },
        [this] { menuEntry("Restore a backup…")->trigger(); });
    EXPECT_EQ(said, "There is no backup of this store.");
}

TEST_F(Quotes, SayWhyTheStoreCannotBeRead)
{
    const QTemporaryDir folder;
    QFile other(folder.filePath("other.db"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("a letter to a friend");
    other.close();
    Session session = window->session();
    session.office.store = other.fileName();
    reopen(session);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(labelNamed(*window, "quotes-empty").contains("other.db"))
        << labelNamed(*window, "quotes-empty").toStdString();
}

} // namespace

} // namespace seatwise::ui::test::quotes_test
