// The server goes away under a workshop: what people say in it counts, waits, and is kept once.
#include <algorithm>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "stopped_server.h"
#include "widgets/chip.h"
#include "words/format.h"
#include "words/trail_words.h"
#include "workshop/contributions.h"
#include "workshop/views/question_card.h"
#include "workshop/worksheet.h"

namespace seatwise::ui::test::lost_workshop_test {

namespace {

const QString question = QStringLiteral("Ideal price points for each tier?");
constexpr const char* cardKey = "sessiontrack/card/tiers.price-points";

using enum Section;

class LostWorkshop : public StoppedServer
{
protected:
    void SetUp() override
    {
        open("sessiontrack");
        press(Qt::Key_7, Qt::ControlModifier);
        answer("Pro at 29.99");
        owner("Ada");
        ASSERT_EQ(recordsOfCard(), 2);
        ASSERT_TRUE(server().stop());
    }

    [[nodiscard]] QuestionCard* card() const { return control<QuestionCard>(*window, question); }

    void answer(const QString& text) const
    {
        control<QPlainTextEdit>(*card(), "Answer")->setPlainText(text);
        owner(control<QLineEdit>(*card(), "Owner")->text());
    }

    void owner(const QString& name) const
    {
        auto* edit = control<QLineEdit>(*card(), "Owner");
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }

    [[nodiscard]] QString answered() const { return control<QPlainTextEdit>(*card(), "Answer")->toPlainText(); }

    void show(Section section) const
    {
        control<QListWidget>(*window, "Sections of the worksheet")->setCurrentRow(static_cast<int>(section));
        settle();
    }

    void type(const QString& field, const QString& text) const
    {
        auto* edit = control<QLineEdit>(*window, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        settle();
    }

    void cast(const QString& person) const
    {
        type("Who ranks", person);
        click("Cast this order");
    }

    /// The page once more over what the store has.
    void comeBack()
    {
        Session session;
        session.theme = Theme::Light;
        session.book = "sessiontrack";
        reopen(session);
        press(Qt::Key_7, Qt::ControlModifier);
    }

    /// How often the card was kept, by the audit trail.
    [[nodiscard]] std::size_t recordsOfCard() const
    {
        const auto store = stores.openWorkshop({});
        return store ? (*store)->trailOf(cardKey).value().size() : 0;
    }
};

TEST_F(LostWorkshop, SaysThatItIsNotConnectedAndWhatWaits)
{
    answer("Pro at 34.99");
    EXPECT_EQ(notices(), "Not connected to the store. Waiting to be kept: Change “" + question + "”.");
}

TEST_F(LostWorkshop, KeepsWhatWasTypedOnThePage)
{
    answer("Pro at 34.99");
    show(priorities);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_7, Qt::ControlModifier);
    show(tiers);
    EXPECT_EQ(answered(), "Pro at 34.99");
}

TEST_F(LostWorkshop, KeepsWhatWaitsOnceTheServerAnswers)
{
    answer("Pro at 33");
    answer("Pro at 34.99");
    ASSERT_TRUE(server().start());
    click("Try again");
    EXPECT_EQ(notices(), "");
    EXPECT_EQ(labelNamed(*window, "workshop-said"), "Connected again; what waited is kept.");
    EXPECT_EQ(recordsOfCard(), 3);
    comeBack();
    EXPECT_EQ(answered(), "Pro at 34.99");
}

TEST_F(LostWorkshop, SaysWhyWhatWaitsIsNotKeptYet)
{
    answer("Pro at 34.99");
    click("Try again");
    EXPECT_TRUE(labelNamed(*window, "workshop-said").contains("Not done: connection lost"))
        << labelNamed(*window, "workshop-said").toStdString();
    EXPECT_EQ(answered(), "Pro at 34.99");
}

TEST_F(LostWorkshop, KeepsWhatWaitsWithTheNextChangeToo)
{
    answer("Pro at 34.99");
    ASSERT_TRUE(server().start());
    owner("Grace");
    EXPECT_EQ(notices(), "");
    comeBack();
    EXPECT_EQ(answered(), "Pro at 34.99");
    EXPECT_EQ(control<QLineEdit>(*card(), "Owner")->text(), "Grace");
}

TEST_F(LostWorkshop, ShowsWhatWasReadBeforeAndWritesNothingOverIt)
{
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_7, Qt::ControlModifier); // reads, in vain
    EXPECT_EQ(answered(), "Pro at 29.99");
    owner("Grace");
    ASSERT_TRUE(server().start());
    click("Try again");
    comeBack();
    EXPECT_EQ(answered(), "Pro at 29.99");
    EXPECT_EQ(control<QLineEdit>(*card(), "Owner")->text(), "Grace");
}

TEST_F(LostWorkshop, NotesADecisionInTheTrailThoughTheCardChangedAgain)
{
    control<QLineEdit>(*card(), "Decision")->setText("34.99");
    control<QLineEdit>(*card(), "Decided by")->setText("Ada");
    QTest::keyClick(control<QLineEdit>(*card(), "Decided by"), Qt::Key_Return);
    settle();
    EXPECT_EQ(card()->findChild<Chip*>()->text(), "Decided");
    owner("Grace");
    ASSERT_TRUE(server().start());
    click("Try again");
    const auto store = stores.openWorkshop({});
    QStringList events;
    const auto trail = (*store)->trailOf(cardKey);
    for (const AuditRecord& record : trail.value())
        events += toQString(record.event);
    EXPECT_EQ(events, QStringList({"card.changed", "card.changed", "card.decided", "card.changed"}));
}

TEST_F(LostWorkshop, AddsARankingToThatOfSomebodyElse)
{
    show(priorities);
    cast("Grace");
    EXPECT_TRUE(notices().contains("The ranking of Grace")) << notices().toStdString();
    ASSERT_TRUE(server().start());
    const auto others = stores.openWorkshop({});
    ASSERT_TRUE((*others)->keep({{{"sessiontrack/ballots", writeBallots({{"Linus", {1, 2, 3, 4, 5}}})},
                                  "priorities.ranked",
                                  words::prioritiesRanked("Linus")}}));
    click("Try again");
    const auto* rankings = control<QTableWidget>(*window, "Rankings by person");
    ASSERT_EQ(rankings->rowCount(), 2);
    EXPECT_EQ(rankings->item(0, 0)->text(), "Linus");
    EXPECT_EQ(rankings->item(1, 0)->text(), "Grace");
}

TEST_F(LostWorkshop, KeepsAVersionOfTheValuePropositionOnce)
{
    show(Section::value);
    control<QPlainTextEdit>(*window, "Value proposition")->setPlainText("Practice that is heard");
    click("Keep as a new version");
    click("Keep as a new version");
    ASSERT_TRUE(server().start());
    click("Try again");
    EXPECT_EQ(control<QTableWidget>(*window, "Versions of the value proposition")->rowCount(),
              2); // and the worksheet's
}

TEST_F(LostWorkshop, KeepsTheDraftOnceTheServerAnswers)
{
    type("Pro a month", "34.99");
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_7, Qt::ControlModifier);
    EXPECT_TRUE(notices().contains("Change the draft price book")) << notices().toStdString();
    ASSERT_TRUE(server().start());
    click("Try again");
    comeBack();
    EXPECT_EQ(control<QLineEdit>(*window, "Pro a month")->text(), "$34.99");
}

TEST_F(LostWorkshop, IsNotLeftByTheWindowInSilence)
{
    control<QPlainTextEdit>(*card(), "Answer")->setPlainText("Typed just now");
    QString asked;
    answering<QMessageBox>(
        [&](QMessageBox& box) {
            asked = box.text();
            QTest::mouseClick(control<QPushButton>(box, "Keep the window open"), Qt::LeftButton);
        },
        [this] { window->close(); });
    EXPECT_TRUE(asked.contains("Change “" + question + "”")) << asked.toStdString();
    EXPECT_TRUE(window->isVisible());
}

} // namespace

} // namespace seatwise::ui::test::lost_workshop_test
