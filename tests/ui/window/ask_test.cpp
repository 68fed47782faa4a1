// Prices asked for in words. Figures from the published list: Ensemble costs 949.80 a year for 350 seats (738.60 + 110
// × 1.92), 79.15 a month; 7 % of them are 66.49 and 5.54. It costs 652.20 a year for 200 seats.
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "ask/ask_dialog.h"
#include "calculator/model/calculator_edits.h"
#include "window_test.h"

namespace seatwise::ui::test::ask_test {

namespace {

class WindowAsk : public WindowTest
{
protected:
    /// Types a question over the window; `then` looks at what is answered and presses what closes the dialog.
    void ask(const QString& question, const std::function<void(AskDialog&)>& then)
    {
        answering<AskDialog>(
            [&](AskDialog& dialog) {
                field(dialog).setText(question);
                settle();
                then(dialog);
                dialog.close();
            },
            [this] { press(Qt::Key_K, Qt::ControlModifier); });
    }

    [[nodiscard]] static QLineEdit& field(const AskDialog& dialog) { return *dialog.findChild<QLineEdit*>(); }

    /// What the answers say, each in one line.
    [[nodiscard]] static QStringList answers(const AskDialog& dialog)
    {
        QStringList lines;
        const auto* list = dialog.findChild<QListWidget*>("ask-prices");
        for (int row = 0; row < list->count(); ++row)
            lines += list->item(row)->data(Qt::AccessibleTextRole).toString();
        return lines;
    }
};

} // namespace

TEST_F(WindowAsk, AnswersThePriceTheSameBilledOtherwiseAndWithoutTheDiscount)
{
    ask("350 annual 7% off", [](AskDialog& dialog) {
        EXPECT_EQ(labelNamed(dialog, "ask-read-as"), "Read as: 350 seats, billed annually, 7\u00a0% off");
        EXPECT_EQ(
            answers(dialog),
            (QStringList{"Ensemble, 350 seats, billed annually, 7\u00a0% off · $883.31 / year · $949.80 − $66.49 · "
                         "$73.61 a month equivalent · 7\u00a0% off needs a reason",
                         "The same, billed monthly · $73.61 / month · $79.15 − $5.54 · $883.32 for 12 months",
                         "The same, without the discount · $949.80 / year · $738.60 + 110 × $1.92 · $79.15 a month "
                         "equivalent"}));
    });
}

TEST_F(WindowAsk, TakesTheAnswerThatIsChosenAsOneStep)
{
    ask("350", [](AskDialog& dialog) {
        QTest::keyClick(&field(dialog), Qt::Key_Down);
        QTest::keyClick(&field(dialog), Qt::Key_Return);
    });
    EXPECT_EQ(total(), "$79.15");
    EXPECT_EQ(model.inputs().selection.billing, Billing::monthly);
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(WindowAsk, TakesWhatIsNotNamedFromTheCalculator)
{
    setTerm(model, 3);
    ask("350", [](AskDialog& dialog) { QTest::keyClick(&field(dialog), Qt::Key_Return); });
    EXPECT_EQ(model.inputs().selection.termYears, 3);
    EXPECT_EQ(model.inputs().selection.billing, Billing::annual);
}

TEST_F(WindowAsk, MakesAQuote)
{
    setCustomer(model, "Lincoln Unified");
    ask("350 annual", [](AskDialog& dialog) { QTest::keyClick(&field(dialog), Qt::Key_Return, Qt::ControlModifier); });
    EXPECT_EQ(statusMessage(), "A draft was made; it is kept.");
}

TEST_F(WindowAsk, CopiesAnAnswer)
{
    ask("200", [](AskDialog& dialog) { QTest::keyClick(&field(dialog), Qt::Key_C, Qt::ControlModifier); });
    EXPECT_EQ(
        QApplication::clipboard()->text(),
        "Ensemble, 200 seats, billed annually · $652.20 / year · $479.40 + 80 × $2.16 · $54.35 a month equivalent");
}

TEST_F(WindowAsk, SaysWhatItDoesNotUnderstand)
{
    ask("350 giraffes 200", [](AskDialog& dialog) {
        EXPECT_EQ(labelNamed(dialog, "ask-read-as"), "Not understood: 350 giraffes 200");
        EXPECT_TRUE(answers(dialog).isEmpty());
        EXPECT_FALSE(labelNamed(dialog, "ask-problem").isEmpty());
    });
}

TEST_F(WindowAsk, ReachesATotalOrAsFarAsTheBookAllows)
{
    ask("200 seats annual for $600", [](AskDialog& dialog) {
        EXPECT_TRUE(answers(dialog).front().contains("$600.00 / year")) << answers(dialog).front().toStdString();
    });
    ask("200 seats annual for $1",
        [](AskDialog& dialog) { EXPECT_TRUE(answers(dialog).front().endsWith("The price book allows no more")); });
}

} // namespace seatwise::ui::test::ask_test
