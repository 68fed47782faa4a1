// Nothing that the window says is missing from the translators' lists: it speaks a pseudo-language, and every text on
// every page and dialog is looked at.
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTabBar>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "quotes/model/pending_issue.h"
#include "window_test.h"
#include "words/pseudo_language.h"
#include "words/unmarked.h"

namespace seatwise::ui::test::every_word_test {

namespace {

constexpr auto customer = "Elm District 7";

/// Speaks before the window is made.
class EveryWord : private SpeakingPseudo, public WindowTest, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        reopenWithLetterhead();
        open(GetParam());
        setCustomer(model, customer);
        setSeats(model, 200);
        settle();
    }

    void expectMarked(const std::string& what)
    {
        settle();
        expectMarkedOn(*window, what);
        for (const QWidget* other : QApplication::topLevelWidgets())
            EXPECT_TRUE(other == window.get() || !other->isVisible() || qobject_cast<const QDialog*>(other))
                << what << ": a window of its own, " << other->metaObject()->className();
    }

    void expectMarkedOn(const QWidget& shown, const std::string& what)
    {
        for (const std::string& text : unmarkedIn(shown, given()))
            ADD_FAILURE() << what << ": " << text;
    }

    void clickMarked(const char* name) { click(PseudoLanguage::of(QString::fromUtf8(name)).toStdString()); }

    void click(const std::string& name) { WindowTest::click(QString::fromStdString(name)); }

    /// Reads the dialog that `open` opens, and closes it.
    void readDialogOf(const char* name, const std::function<void()>& open)
    {
        answering<QDialog>(
            [&](QDialog& dialog) {
                settle();
                expectMarkedOn(dialog, name);
                dialog.reject();
            },
            open);
    }

    void readDialog(const char* entry)
    {
        readDialogOf(entry, [&] { menuEntry(PseudoLanguage::of(QString::fromUtf8(entry)))->trigger(); });
    }

private:
    [[nodiscard]] static const QStringList& given()
    {
        static const QStringList texts =
            givenTexts({customer, QStringLiteral("Harmony Software"), QStringLiteral("many"), QStringLiteral("TENTH"),
                        QStringLiteral("SPRING"), QStringLiteral("seats"), QStringLiteral("seat"),
                        QStringLiteral("subscription"), QStringLiteral("plan"), QStringLiteral("SOLOIST"),
                        QStringLiteral("EXTRA"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)});
        return texts;
    }
};

} // namespace

TEST_P(EveryWord, OnTheCalculator)
{
    expectMarked("as it opens");
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_F1);
    expectMarked("with two scenarios and the working");
    press(Qt::Key_T, Qt::ControlModifier);
    expectMarked("with the table");
    setSeats(model, 1'000'000);
    setBudget(model, Money::whole(2'000));
    expectMarked("beyond every plan");
    setSeats(model, 1);
    expectMarked("of one seat");
}

TEST_P(EveryWord, OnTheTerms)
{
    setEveryTerm();
    clickMarked("Terms and offers");
    expectMarked("with every term");
}

TEST_P(EveryWord, OnTheComparison)
{
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_2, Qt::ControlModifier);
    expectMarked("with two scenarios");
}

TEST_P(EveryWord, OnTheSeatChange)
{
    press(Qt::Key_3, Qt::ControlModifier);
    for (const char* kind : {"Seats", "Plan", "Trial", "Cancel"}) {
        clickMarked(kind);
        expectMarked(kind);
    }
}

TEST_P(EveryWord, OnTheBudget)
{
    press(Qt::Key_4, Qt::ControlModifier);
    expectMarked("without schools");
    QApplication::clipboard()->setText("Elm District 7\t200\nElm District 7 \t300\nElm District 7  \tmany\n");
    clickMarked("Paste schools");
    expectMarked("with schools");
}

TEST_P(EveryWord, OnTheQuotes)
{
    press(Qt::Key_5, Qt::ControlModifier);
    expectMarked("none yet");
    press(Qt::Key_1, Qt::ControlModifier);
    clickMarked("New quote");
    expectMarked("a draft");
    clickMarked("Details");
    expectMarked("details");
    clickMarked("Issue");
    expectMarked("before the issue");
    clickMarked("Issue");
    expectMarked("about to be issued");
    static_cast<void>(window->findChild<PendingIssue*>()->issueNow());
    settle();
    expectMarked("issued");
    clickMarked("History");
    expectMarked("history");
    clickMarked("Change");
    expectMarked("a change");
    clickMarked("Discard the change");
    press(Qt::Key_5, Qt::ControlModifier);
    for (const char* answer : {"Accept"})
        readDialogOf(answer, [&] { clickMarked(answer); });
}

TEST_P(EveryWord, OnPriceBooks)
{
    press(Qt::Key_6, Qt::ControlModifier);
    expectMarked("price books");
}

TEST_P(EveryWord, OnTheWorkshop)
{
    press(Qt::Key_7, Qt::ControlModifier);
    auto* sections = window->findChild<QListWidget*>("worksheet-sections");
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        expectMarked("section " + std::to_string(section));
    }
}

TEST_P(EveryWord, OfTheDialogs)
{
    setSeats(model, 300);
    for (const char* entry :
         {"Recent calls…", "Settings…", "Ask a price…", "Verify a paper…", "Customers…", "Approvals…",
          "Restore a backup…", "Published figures of this price book…", "About Seatwise"})
        readDialog(entry);
}

INSTANTIATE_TEST_SUITE_P(Of, EveryWord, testing::Values("music-learning", "sessiontrack"), [](const auto& row) {
    return row.param == std::string("sessiontrack") ? "SessionTrack" : "Music";
});

} // namespace seatwise::ui::test::every_word_test
