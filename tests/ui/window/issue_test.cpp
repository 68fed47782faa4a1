// A draft goes out as a step: what is looked at before, and the ten seconds in which it can be undone.
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "calculator/model/calculator_edits.h"
#include "quotes/model/pending_issue.h"
#include "quotes/views/issue_sheet.h"
#include "quotes/views/quote_preview.h"
#include "quoting/quote_moves.h"
#include "window_test.h"
#include "words/dates.h"

namespace seatwise::ui::test::issue_test {

namespace {

constexpr auto numberToBe = "SW-2026-000001";

class IssueOfADraft : public WindowTest
{
protected:
    void SetUp() override
    {
        reopenWithLetterhead();
        setCustomer(model, QStringLiteral("Elm School"));
        setSeats(model, 200);
        setBilling(model, Billing::annual);
    }

    /// The sheet of a new draft.
    void openSheet()
    {
        menuEntry("Issue the quote…")->trigger();
        settle();
    }

    /// A new draft waits to be issued, for as many seconds as a test lets pass.
    void beginIssue()
    {
        openSheet();
        click("Issue");
        pending().findChild<QTimer*>()->stop();
    }

    [[nodiscard]] PendingIssue& pending() const { return *window->findChild<PendingIssue*>(); }
    [[nodiscard]] bool isOpen() const { return window->findChild<IssueSheet*>()->isVisible(); }

    void passSeconds(int seconds) const
    {
        for (int second = 0; second < seconds; ++second)
            pending().secondPassed();
        settle();
    }

    /// The only quote there is, as it is kept.
    [[nodiscard]] Quote kept() const
    {
        const auto store = stores.open({}).value();
        return store->find(store->list({})->front().id.text()).value();
    }

    /// Another program issues another quote.
    void issueElsewhere() const
    {
        Quote other = kept();
        other.id = "other";
        const auto store = stores.open({}).value();
        ASSERT_TRUE(store->add(other, *shippedBook("music-learning")));
        ASSERT_TRUE(store->change("other", *model.today(), [this](const Quote& draft, const QuoteNumber& next) {
            return issued(draft, next, *model.today());
        }));
    }

    void typeReason(const QString& reason) const
    {
        QTest::keyClicks(control<QLineEdit>(*window, "Why it is issued all the same; the audit trail keeps it"),
                         reason);
        settle();
    }

    void typeLastDay(const QString& day) const
    {
        auto* line = control<QLineEdit>(*window, "Valid through");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, day);
        settle();
    }
};

TEST_F(IssueOfADraft, ShowsWhatWarnsAndWhatWasChecked)
{
    openSheet();
    EXPECT_EQ(value("issue-title"), "Issue the quote for Elm School");
    EXPECT_EQ(labelNamed(*window, "issue-offer"), "Ensemble, 200 seats, billed annually: $652.20");
    EXPECT_EQ(value("issue-verdict"), "Nothing blocks");
    for (const char* said : {"No purchase order number\nCan be added when the customer accepts.", "No bill-to",
                             "Nobody is named who prepared it", "Price checked", "No approval needed"})
        EXPECT_TRUE(notices().contains(said)) << said << ": " << notices().toStdString();
    EXPECT_EQ(value("issue-number"), numberToBe);
    EXPECT_EQ(labelNamed(*window, "issue-days"), "30 days");
    EXPECT_EQ(window->findChild<IssueSheet*>()->findChild<QuotePreview*>()->pageCount(), 1);
    EXPECT_EQ(kept().status, QuoteStatus::draft);
}

TEST_F(IssueOfADraft, KeepsItADraftForTenSeconds)
{
    beginIssue();
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(value("issue-waits"), "Will be issued to Elm School");
    EXPECT_EQ(value("issue-seconds"), "10 seconds left");
    EXPECT_EQ(value("quote-status"), "About to be issued");
    passSeconds(9);
    EXPECT_EQ(value("issue-seconds"), "1 second left");
    EXPECT_EQ(kept().status, QuoteStatus::draft);
    EXPECT_FALSE(kept().number.has_value());
    passSeconds(1);
    EXPECT_EQ(kept().status, QuoteStatus::issued);
    EXPECT_EQ(value("quote-name"), QString(numberToBe) + " r1");
    EXPECT_EQ(value("quote-status"), "Issued");
    EXPECT_TRUE(notices().contains("Issued as SW-2026-000001 r1.")) << notices().toStdString();
}

TEST_F(IssueOfADraft, GivesTheKeyboardBackToTheList)
{
    beginIssue();
    EXPECT_EQ(spokenName(window->focusWidget()), "Undo issue");
    passSeconds(10);
    EXPECT_EQ(pending().draft(), nullptr);
    EXPECT_EQ(spokenName(window->focusWidget()), "Quotes");
}

TEST_F(IssueOfADraft, UsesNoNumberWhereItIsUndone)
{
    beginIssue();
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "Undo issue");
    click("Undo issue");
    passSeconds(PendingIssue::seconds);
    EXPECT_EQ(kept().status, QuoteStatus::draft);
    EXPECT_EQ(value("quote-status"), "Draft");
    click("Issue");
    EXPECT_EQ(value("issue-number"), numberToBe);
}

TEST_F(IssueOfADraft, IsAStepToUndoWhileItWaits)
{
    beginIssue();
    EXPECT_TRUE(menuEntry("Undo: issue the quote for Elm School")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pending().draft(), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(pending().draft(), nullptr);
    passSeconds(PendingIssue::seconds);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(notices().contains("only while it waits")) << notices().toStdString();
    EXPECT_EQ(kept().status, QuoteStatus::issued);
    EXPECT_FALSE(menuEntry("Undo")->isEnabled());
}

TEST_F(IssueOfADraft, IsDoneByEnterAndLeftByEscape)
{
    openSheet();
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(pending().draft(), nullptr);
    click("Issue");
    press(Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_NE(pending().draft(), nullptr);
    pending().undo();
}

TEST_F(IssueOfADraft, IsNotDoneByEnterWhereItBlocks)
{
    setDiscount(model, Percent::whole(25));
    setDiscountReason(model, "pilot");
    openSheet();
    EXPECT_EQ(value("issue-verdict"), "1 thing blocks");
    control<QLineEdit>(*window, "Valid through")->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(pending().draft(), nullptr);
}

TEST_F(IssueOfADraft, LeavesTheEnterOfAnotherButtonToThatButton)
{
    openSheet();
    control<QPushButton>(*window, "Keep as draft")->setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(pending().draft(), nullptr);
}

TEST_F(IssueOfADraft, IsDoneAtOnceWhenThePageIsLeft)
{
    beginIssue();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(kept().status, QuoteStatus::issued);
}

TEST_F(IssueOfADraft, IsDoneAtOnceWhenTheWindowIsClosed)
{
    beginIssue();
    window->close();
    EXPECT_EQ(kept().status, QuoteStatus::issued);
}

TEST_F(IssueOfADraft, IsNotDoneWhereTheProgramEndsOtherwise)
{
    beginIssue();
    window.reset();
    EXPECT_EQ(kept().status, QuoteStatus::draft);
}

TEST_F(IssueOfADraft, IsDoneAtOnceForWhatNeedsTheIssuedQuote)
{
    beginIssue();
    answering<QDialog>([](QDialog& dialog) { dialog.reject(); }, [this] { click("Accept"); });
    EXPECT_EQ(kept().status, QuoteStatus::issued);
    EXPECT_EQ(value("quote-status"), "Issued");
}

TEST_F(IssueOfADraft, IsRefusedWhereSomebodyElseHasChangedTheDraft)
{
    beginIssue();
    {
        const auto store = stores.open({}).value();
        QuoteDetails details = kept().details;
        details.department = "Music";
        ASSERT_TRUE(store->change(kept().id.text(), *model.today(),
                                  [&](const Quote& draft, const QuoteNumber&) { return detailed(draft, details); }));
    }
    passSeconds(PendingIssue::seconds);
    EXPECT_TRUE(notices().contains("changed by somebody else")) << notices().toStdString();
    EXPECT_EQ(kept().status, QuoteStatus::draft);
    EXPECT_EQ(value("quote-status"), "Draft");
}

TEST_F(IssueOfADraft, SaysInABoxWhyItFailedAsTheWindowIsClosed)
{
    beginIssue();
    {
        const auto store = stores.open({}).value();
        ASSERT_TRUE(store->change(kept().id.text(), *model.today(),
                                  [](const Quote& draft, const QuoteNumber&) { return discarded(draft); }));
    }
    QString said;
    answering<QMessageBox>(
        [&said](QMessageBox& box) {
            said = box.text();
            box.accept();
        },
        [this] { window->close(); });
    EXPECT_TRUE(said.contains("only a draft quote can be issued")) << said.toStdString();
}

TEST_F(IssueOfADraft, TakesTheLastDayThatIsTyped)
{
    openSheet();
    typeLastDay("31 Dec 2026");
    EXPECT_EQ(labelNamed(*window, "issue-days"), "40 days"); // 9 in November, 31 in December
    issueDraft();
    EXPECT_EQ(kept().validThrough, toDate(QDate(2026, 12, 31)));
}

TEST_F(IssueOfADraft, AsksTheStoreAsItIsShownAndNotAtEachKey)
{
    openSheet();
    issueElsewhere();
    typeLastDay("31 Dec 2026");
    EXPECT_EQ(labelNamed(*window, "issue-days"), "40 days");
    EXPECT_EQ(value("issue-number"), numberToBe);
    press(Qt::Key_Escape);
    click("Issue");
    EXPECT_EQ(value("issue-number"), "SW-2026-000002");
}

TEST_F(IssueOfADraft, WaitsForALastDayThatIsOne)
{
    openSheet();
    typeLastDay("20 Nov 2026"); // yesterday
    EXPECT_FALSE(button("Issue")->isEnabled());
    typeLastDay("never");
    EXPECT_FALSE(button("Issue")->isEnabled());
    typeLastDay("21 Nov 2026");
    EXPECT_TRUE(button("Issue")->isEnabled());
}

TEST_F(IssueOfADraft, WaitsForAReasonOutsideTheDatesOfItsPriceBook)
{
    setStart(model, toDate(QDate(2025, 12, 1))); // the list is in force from 1 January 2026
    openSheet();
    EXPECT_FALSE(button("Issue")->isEnabled());
    typeReason("promised in June");
    issueDraft();
    EXPECT_EQ(kept().issueReason, "promised in June");
}

TEST_F(IssueOfADraft, GoesToTheFieldThatIsMissing)
{
    openSheet();
    emit window->findChild<IssueSheet*>()->mendRequested(IssuePoint::purchaseOrder);
    settle();
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "Purchase order number");
}

TEST_F(IssueOfADraft, SavesThePdfWhereTheSettingsSay)
{
    Session session = window->session();
    session.office.pdfFolder = QStringLiteral("/nowhere/quotes");
    reopen(session);
    openSheet();
    EXPECT_TRUE(files.files.empty());
    issueDraft();
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_EQ(files.files.front().first.substr(0, 30), "/nowhere/quotes/SW-2026-000001");
    EXPECT_EQ(files.files.front().second.substr(0, 5), "%PDF-");
    EXPECT_TRUE(notices().contains("Issued as SW-2026-000001 r1. Saved /nowhere/quotes/")) << notices().toStdString();
}

TEST_F(IssueOfADraft, StaysIssuedWhereThePdfCannotBeSaved)
{
    Session session = window->session();
    session.office.pdfFolder = QStringLiteral("/nowhere");
    reopen(session);
    files.refusal = "the disk is full";
    beginIssue();
    passSeconds(PendingIssue::seconds);
    EXPECT_EQ(kept().status, QuoteStatus::issued);
    EXPECT_TRUE(notices().contains("Not saved: the disk is full")) << notices().toStdString();
}

TEST_F(IssueOfADraft, IsDoneAtOnceWhereItIsAskedForAgain)
{
    beginIssue();
    openSheet();
    EXPECT_EQ(kept().status, QuoteStatus::issued);
    EXPECT_FALSE(isOpen());
}

TEST_F(IssueOfADraft, IsNoneOfTheSheetWhereAnotherQuoteIsShown)
{
    openSheet();
    press(Qt::Key_1, Qt::ControlModifier);
    setCustomer(model, "Oak School");
    click("New quote");
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(labelNamed(*window, "quote-customer"), "Oak School");
}

TEST_F(IssueOfADraft, LeavesAnotherQuoteOnShow)
{
    click("New quote");
    press(Qt::Key_1, Qt::ControlModifier);
    setCustomer(model, "Oak School");
    openSheet();
    click("Issue");
    auto* list = control<QListView>(*window, "Quotes");
    list->setCurrentIndex(list->model()->index(1, 0));
    settle();
    ASSERT_EQ(labelNamed(*window, "quote-customer"), "Elm School");
    EXPECT_EQ(value("quote-status"), "Draft");
    passSeconds(PendingIssue::seconds);
    EXPECT_EQ(labelNamed(*window, "quote-customer"), "Elm School");
    EXPECT_EQ(kept().number, (QuoteNumber{2026, 1})); // the newest, Oak's
}

} // namespace

} // namespace seatwise::ui::test::issue_test
