// A pricing workshop in the window, from the shipped book to the draft in the Calculator, on the program's own store.
#include <algorithm>
#include <cctype>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include "calculator/model/calculator_edits.h"
#include "widgets/chip.h"
#include "widgets/problem_label.h"
#include "window_test.h"
#include "words/dates.h"
#include "words/format.h"
#include "words/language.h"
#include "words/pseudo_language.h"
#include "workshop/model/workshop_edits.h"
#include "workshop/model/workshop_view_model.h"
#include "workshop/views/question_card.h"
#include "workshop/worksheet.h"

namespace seatwise::ui::test::workshop_test {

namespace {

using enum Section;

class Workshop : public WindowTest
{
protected:
    Workshop()
    {
        open("sessiontrack");
        press(Qt::Key_7, Qt::ControlModifier);
    }

    void show(Section section) const
    {
        control<QListWidget>(*window, "Sections of the worksheet")->setCurrentRow(static_cast<int>(section));
        settle();
    }

    [[nodiscard]] QString section(Section section) const
    {
        const auto* list = control<QListWidget>(*window, "Sections of the worksheet");
        return list->model()->index(static_cast<int>(section), 0).data(Qt::AccessibleTextRole).toString();
    }

    /// Types over what a field holds, as a person does who chose it all.
    void type(const QString& field, const QString& text) const
    {
        auto* edit = control<QLineEdit>(*window, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        settle();
    }

    [[nodiscard]] QuestionCard* card(const QString& question) const { return control<QuestionCard>(*window, question); }

    void decide(const QString& question, const QString& decision, const QString& by) const
    {
        QuestionCard* asked = card(question);
        control<QLineEdit>(*asked, "Decision")->setText(decision);
        control<QLineEdit>(*asked, "Decided by")->setText(by);
        QTest::keyClick(control<QLineEdit>(*asked, "Decided by"), Qt::Key_Return);
        settle();
    }

    [[nodiscard]] QString stateOf(const QString& question) const { return card(question)->findChild<Chip*>()->text(); }

    [[nodiscard]] QString draft() const
    {
        for (const Chip* chip : window->findChildren<Chip*>())
            if (chip->isVisible() && chip->text().startsWith("DRAFT"))
                return chip->text();
        return {};
    }

    [[nodiscard]] QStringList differences() const
    {
        QStringList rows;
        for (const QTableWidget* table : window->findChildren<QTableWidget*>())
            if (table->isVisible() && table->accessibleName() == "What the draft changes")
                for (int row = 0; row < table->rowCount(); ++row)
                    rows += table->item(row, 0)->text() + ": " + table->item(row, 1)->text() + " > " +
                            table->item(row, 2)->text();
        return rows;
    }

    /// The first step of the roadmap.
    [[nodiscard]] static WorksheetCard stepCard()
    {
        return cardsOf(sessionAbout(shippedBook("sessiontrack")), roadmap).front();
    }
    [[nodiscard]] static QString step() { return toQString(stepCard().text); }

    void openInCalculator() const { click("Open the draft price book in the Calculator"); }

    /// Leaves the page and comes back to it, as the next day does: everything is read from the store.
    void comeBack()
    {
        Session session;
        session.theme = Theme::Light;
        session.book = "sessiontrack";
        reopen(session);
        press(Qt::Key_7, Qt::ControlModifier);
    }
};

TEST_F(Workshop, ShowsEverySectionOfTheWorksheetWithHowFarItIs)
{
    EXPECT_EQ(control<QListWidget>(*window, "Sections of the worksheet")->count(), 12);
    EXPECT_EQ(section(tiers), "1. Pricing Tiers Customization, 0 of 3 decided");
    EXPECT_EQ(section(priorities), "Customization Priorities, 0 people have ranked");
    EXPECT_EQ(section(roadmap), "Implementation Roadmap, 0 of 5 done");
    EXPECT_EQ(section(actions), "Next Action Items, 0 of 4 done");
}

TEST_F(Workshop, MovesThePriceOfProInTheDraftAsItIsTyped)
{
    type("Pro a month", "34.99");
    EXPECT_EQ(draft(), "DRAFT · 1 change");
    ASSERT_EQ(differences().size(), 1);
    EXPECT_TRUE(differences().front().contains("29.99")) << differences().front().toStdString();
    EXPECT_TRUE(differences().front().contains("34.99"));
}

TEST_F(Workshop, MovesAPriceByTheKeysOfItsSliderACentAtATime)
{
    auto* slider = control<QSlider>(*window, "Pro a month, slider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    settle();
    EXPECT_EQ(control<QLineEdit>(*window, "Pro a month")->text(), "$30.00");
}

TEST_F(Workshop, SaysWhatIsNoPriceAndKeepsTheDraft)
{
    type("Pro a month", "x3");
    EXPECT_EQ(draft(), "DRAFT · as today");
    EXPECT_EQ(control<QLineEdit>(*window, "Pro a month")->text(), "x3");
    const auto labels = window->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains("“x3” is not a price");
    }));
}

TEST_F(Workshop, TakesAMoveOfALeverBackWithUndo)
{
    type("Pro a month", "34.99");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(draft(), "DRAFT · as today");
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(draft(), "DRAFT · 1 change");
}

TEST_F(Workshop, FindsNoChangeInAPriceThatIsBackWhereItWas)
{
    type("Pro a month", "34.99");
    type("Pro a month", "29.99");
    EXPECT_EQ(draft(), "DRAFT · as today");
}

TEST_F(Workshop, KeepsTheVolumeDiscountsOfACreditPriceThatWentThroughZero)
{
    show(credits);
    type("Price of a credit", "0");
    type("Price of a credit", "0.2");
    show(enterprise);
    const auto* steps = control<QTableWidget>(*window, "Volume discounts on credits");
    ASSERT_EQ(steps->rowCount(), 2); // 0.10, 0.08 and 0.06: 20 % and 40 % off
    EXPECT_TRUE(steps->item(0, 1)->text().startsWith("20"));
    EXPECT_TRUE(steps->item(1, 1)->text().startsWith("40"));
}

TEST_F(Workshop, NamesAPackInTheLanguageOfTheBook)
{
    show(credits);
    {
        const InLanguage within({"xx", QLocale(), std::make_shared<PseudoLanguage>()});
        click("Add a pack");
    }
    const auto& packs = window->findChild<WorkshopViewModel*>()->draft().book()->creditPacks;
    ASSERT_EQ(packs.size(), 4U);
    EXPECT_EQ(packs.front().name, "100 AI credits");
    EXPECT_EQ(packs.back().name, "1,000 credits");
}

TEST_F(Workshop, MarksFiguresThatNoSourceGives)
{
    show(features);
    const auto says = [this](const QString& words) {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(says("5 figures here are assumed until their cards are decided.")); // the add-ons of one price
    show(tiers);
    EXPECT_FALSE(says("today $29.99"));
    type("Pro a month", "34.99");
    EXPECT_TRUE(says("assumed · today $29.99"));
}

TEST_F(Workshop, LeavesUndoOfTheCalculatorToTheCalculator)
{
    type("Pro a month", "34.99");
    press(Qt::Key_1, Qt::ControlModifier);
    setSeats(model, 321);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(model.inputs().selection.seats, 321);
    press(Qt::Key_7, Qt::ControlModifier);
    EXPECT_EQ(draft(), "DRAFT · 1 change");
}

TEST_F(Workshop, StartsOverFromTodaysBook)
{
    type("Pro a month", "34.99");
    click("Start the draft over from today's price book");
    EXPECT_EQ(draft(), "DRAFT · as today");
    EXPECT_EQ(control<QLineEdit>(*window, "Pro a month")->text(), "$29.99");
}

TEST_F(Workshop, OpensTheDraftInTheCalculatorWithItsPrices)
{
    type("Pro a month", "34.99");
    show(credits);
    type("Price of a credit", "0.12");
    openInCalculator();
    EXPECT_TRUE(toQString(model.book().name).endsWith("(draft)")) << model.book().name;
    setPlan(model, "pro");
    setSeats(model, 1);
    setBilling(model, Billing::monthly);
    setUsage(model, "credit", Quantity::whole(100));
    settle();
    EXPECT_EQ(total(), "$46.99"); // 34.99 + 100 × 0.12
}

TEST_F(Workshop, DoesNotQuoteADraft)
{
    openInCalculator();
    setCustomer(model, "Riverside");
    click("New quote");
    EXPECT_EQ(statusMessage(), "A draft price book is not quoted; open a published one first.");
}

TEST_F(Workshop, KeepsWhatIsWrittenOnACardInTheStore)
{
    auto* answer = control<QPlainTextEdit>(*card("Ideal price points for each tier?"), "Answer");
    answer->setPlainText("Pro at 34.99, the survey's OPP");
    control<QLineEdit>(*card("Ideal price points for each tier?"), "Owner")->setText("Ada");
    comeBack();
    QuestionCard* again = card("Ideal price points for each tier?");
    EXPECT_EQ(control<QPlainTextEdit>(*again, "Answer")->toPlainText(), "Pro at 34.99, the survey's OPP");
    EXPECT_EQ(control<QLineEdit>(*again, "Owner")->text(), "Ada");
}

TEST_F(Workshop, DecidesACardAndShowsItInTheSection)
{
    decide("Ideal price points for each tier?", "Pro at 34.99", "Ada");
    EXPECT_EQ(stateOf("Ideal price points for each tier?"), "Decided");
    EXPECT_EQ(section(tiers), "1. Pricing Tiers Customization, 1 of 3 decided");
    const auto labels = card("Ideal price points for each tier?")->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().startsWith("Pro at 34.99 (Ada, "); }));
}

TEST_F(Workshop, NeedsANameForADecision)
{
    decide("Ideal price points for each tier?", "Pro at 34.99", "");
    EXPECT_EQ(stateOf("Ideal price points for each tier?"), "Open");
    EXPECT_EQ(control<QLineEdit>(*card("Ideal price points for each tier?"), "Decision")->text(), "Pro at 34.99");
}

TEST_F(Workshop, DecidesNothingWhileTheAnswerIsRefusedAndSaysWhyItIs)
{
    QuestionCard* asked = card("Ideal price points for each tier?");
    control<QPlainTextEdit>(*asked, "Answer")->setPlainText(QString(static_cast<int>(maxCardText) + 1, 'a'));
    decide("Ideal price points for each tier?", "Pro at 34.99", "Ada");
    EXPECT_EQ(stateOf("Ideal price points for each tier?"), "Open");
    const auto problems = asked->findChildren<ProblemLabel*>();
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), [](const ProblemLabel* problem) {
        return problem->text() == "The answer is longer than 10000 bytes";
    }));
}

TEST_F(Workshop, NotesEveryDecisionInTheAuditTrail)
{
    decide("Ideal price points for each tier?", "Pro at 34.99", "Ada");
    click("Open again");
    const auto store = stores.openWorkshop({});
    ASSERT_TRUE(store) << store.error().message.english();
    QStringList events;
    const auto trail = (*store)->trailOf("sessiontrack/card/tiers.price-points");
    for (const AuditRecord& record : trail.value())
        events += toQString(record.event);
    EXPECT_EQ(events, QStringList({"card.decided", "card.reopened"}));
}

TEST_F(Workshop, KeepsTheDraftInTheStore)
{
    type("Pro a month", "34.99");
    press(Qt::Key_1, Qt::ControlModifier);
    comeBack();
    EXPECT_EQ(draft(), "DRAFT · 1 change");
    EXPECT_EQ(control<QLineEdit>(*window, "Pro a month")->text(), "$34.99");
}

TEST_F(Workshop, RanksThePrioritiesOfSeveralPeople)
{
    show(priorities);
    auto* order = control<QListWidget>(*window, "Priorities, the most important first");
    type("Who ranks", "Ada");
    click("Cast this order");
    order->setCurrentRow(4);
    order->setFocus();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(order, Qt::Key_Up, Qt::AltModifier);
    type("Who ranks", "Grace");
    click("Cast this order");
    const auto* ranking = control<QTableWidget>(*window, "Joint ranking");
    EXPECT_EQ(ranking->item(0, 0)->text(), "User Affordability"); // 4 + 3 points against 0 + 4
    EXPECT_EQ(ranking->item(0, 2)->text(), "7");
    EXPECT_EQ(section(priorities), "Customization Priorities, 2 people have ranked");
    // Ranks 12345 and 23451: rank sums 3 5 7 9 6 around 6 give S = 20, W = 12 × 20 / (4 × 120) = 0.5.
    EXPECT_TRUE(labelNamed(*window, "agreement").contains("0.5000")) << labelNamed(*window, "agreement").toStdString();
}

TEST_F(Workshop, KeepsTheRankingThatSomebodyElseCastMeanwhile)
{
    show(priorities);
    WorkshopViewModel other(shippedBook("sessiontrack"), stores, {}, toDate(QDate(2026, 11, 21)));
    ASSERT_TRUE(cast(other, {"Grace", {5, 4, 3, 2, 1}}));
    type("Who ranks", "Ada");
    click("Cast this order");
    EXPECT_EQ(section(priorities), "Customization Priorities, 2 people have ranked");
}

TEST_F(Workshop, TellsWhatSomebodyElseMadeOfACardAndOverwritesNothing)
{
    const QString question = "Ideal price points for each tier?";
    WorkshopViewModel other(shippedBook("sessiontrack"), stores, {}, toDate(QDate(2026, 11, 21)));
    other.refresh();
    ASSERT_TRUE(ui::decide(other, "tiers.price-points", "Pro at 39.99", "Grace"));
    control<QPlainTextEdit>(*card(question), "Answer")->setPlainText("Pro at 34.99");
    QTest::keyClick(control<QLineEdit>(*card(question), "Owner"), Qt::Key_Return);
    const auto problems = card(question)->findChildren<ProblemLabel*>();
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), [](const ProblemLabel* problem) {
        return problem->text().contains("was changed by somebody else") && problem->text().contains("Grace");
    }));
    EXPECT_EQ(control<QPlainTextEdit>(*card(question), "Answer")->toPlainText(), "Pro at 34.99");
    EXPECT_EQ(stateOf(question), "Decided");
    other.refresh();
    EXPECT_EQ(entryOf(other.session(), "tiers.price-points").answer, "");
    EXPECT_EQ(entryOf(other.session(), "tiers.price-points").decision, "Pro at 39.99");
}

TEST_F(Workshop, KeepsTheNoteThatWasTypedOnAStepThatSomebodyElseChanged)
{
    show(roadmap);
    const auto note = [this] { return control<QLineEdit>(*window, "Note on: " + step()); };
    WorkshopViewModel other(shippedBook("sessiontrack"), stores, {}, toDate(QDate(2026, 11, 21)));
    other.refresh();
    CardEntry theirs = entryOf(other.session(), stepCard().id);
    theirs.answer = "From May";
    theirs.owner = "Grace";
    ASSERT_TRUE(keep(other, theirs));
    type("Note on: " + step(), "From July");
    QTest::keyClick(note(), Qt::Key_Return);
    EXPECT_EQ(note()->text(), "From July");
    EXPECT_EQ(control<QLineEdit>(*window, "Owner of: " + step())->text(), "Grace");
    const auto problems = window->findChildren<ProblemLabel*>();
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), [](const ProblemLabel* problem) {
        return problem->isVisible() && problem->text().contains("From May");
    }));
    other.refresh();
    EXPECT_EQ(entryOf(other.session(), stepCard().id).answer, "From May");
    QTest::keyClick(note(), Qt::Key_Return);
    other.refresh();
    EXPECT_EQ(entryOf(other.session(), stepCard().id).answer, "From July");
    EXPECT_EQ(entryOf(other.session(), stepCard().id).owner, "Grace");
}

TEST_F(Workshop, RefusesARankingWithoutAName)
{
    show(priorities);
    click("Cast this order");
    EXPECT_EQ(labelNamed(*window, "agreement"), "Nobody has ranked yet.");
}

TEST_F(Workshop, KeepsVersionsOfTheValueProposition)
{
    show(Section::value);
    control<QPlainTextEdit>(*window, "Value proposition")->setPlainText("Conversations that become decisions.");
    type("Proposed by", "Ada");
    click("Keep as a new version");
    const auto* versions = control<QTableWidget>(*window, "Versions of the value proposition");
    ASSERT_EQ(versions->rowCount(), 2);
    EXPECT_EQ(versions->item(0, 1)->text(), "Conversations that become decisions.");
    EXPECT_TRUE(versions->item(1, 1)->text().startsWith("SessionTrack provides intelligent conversation tracking"));
}

TEST_F(Workshop, ImportsASurveyFromTheClipboardAndKeepsIt)
{
    QApplication::clipboard()->setText(
        "too_cheap,cheap,expensive,too_expensive\n10,20,40,60\n15,25,45,65\n20,30,50,70\n");
    click("Paste a survey");
    const auto readsThree = [this] {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains("3 respondents");
        });
    };
    EXPECT_TRUE(readsThree());
    comeBack();
    EXPECT_TRUE(readsThree());
}

TEST_F(Workshop, TakesThePriceOfASurveyAsThatOfAPlan)
{
    QApplication::clipboard()->setText(
        "too_cheap,cheap,expensive,too_expensive\n10,20,40,60\n15,25,45,65\n20,30,50,70\n");
    click("Paste a survey");
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, window.get(), [&waiting] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            waiting.stop();
            menu->setActiveAction(menu->actions()[1]); // Free, Pro, Enterprise
            QTest::keyClick(menu, Qt::Key_Return);
        }
    });
    waiting.start(5);
    for (QAbstractButton* each : window->findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().contains("as a price"))
            each->click();
    settle();
    EXPECT_NE(control<QLineEdit>(*window, "Pro a month")->text(), "$29.99");
    EXPECT_EQ(draft(), "DRAFT · 1 change");
}

struct OutputCase
{
    const char* entry;
    const char* bytes;
};

class WorkshopOutputs : public Workshop, public testing::WithParamInterface<OutputCase>
{
};

TEST_P(WorkshopOutputs, AreSavedOfTheDraft)
{
    type("Pro a month", "34.99");
    answering<QFileDialog>(
        [](QFileDialog& dialog) {
            dialog.selectFile("/nowhere/output");
            static_cast<QDialog&>(dialog).done(QDialog::Accepted);
        },
        [this] { menuEntry(GetParam().entry)->trigger(); });
    ASSERT_EQ(files.files.size(), 1U);
    EXPECT_EQ(files.files.front().second.substr(0, std::string(GetParam().bytes).size()), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(Each, WorkshopOutputs,
                         testing::Values(OutputCase{"Pricing spreadsheet (XLSX)…", "prices SessionTrack (draft)"},
                                         OutputCase{"Feature matrix (XLSX)…", "features SessionTrack (draft)"},
                                         OutputCase{"Feature matrix (PDF)…", "Letter features SessionTrack (draft)"},
                                         OutputCase{"Draft pricing model (PDF)…", "Letter model SessionTrack (draft)"},
                                         OutputCase{"Draft pricing model (HTML)…", "page SessionTrack (draft)"},
                                         OutputCase{"Draft price book (JSON)…",
                                                    "{\n  \"format\": \"seatwise.price-book\""}),
                         [](const auto& tested) {
                             const std::string entry = tested.param.entry;
                             std::string name;
                             std::copy_if(entry.begin(), entry.end(), std::back_inserter(name),
                                          [](unsigned char c) { return std::isalnum(c) != 0; });
                             return name;
                         });

/// The work of one sitting.
TEST_F(Workshop, LeadsFromTheShippedBookToADraftAndItsDocuments)
{
    type("Pro a month", "34.99");
    QApplication::clipboard()->setText(
        "too_cheap,cheap,expensive,too_expensive\n10,20,40,60\n15,25,45,65\n20,30,50,70\n");
    click("Paste a survey");
    decide("Ideal price points for each tier?", "Pro at 34.99", "Ada");
    show(credits);
    type("Price of a credit", "0.12");
    decide("Alternative pricing per credit?", "0.12 from July", "Ada");
    show(revenue);
    click("Run the experiment");
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            const auto* outcomes = window->findChild<QTableWidget*>();
            for (const QTableWidget* table : window->findChildren<QTableWidget*>())
                if (table->isVisible() && table->rowCount() == 5)
                    outcomes = table;
            return outcomes && outcomes->isVisible() && outcomes->rowCount() == 5;
        },
        20'000));
    decide("Interest in usage-based billing?", "Offer it beside Pro", "Grace");
    show(priorities);
    type("Who ranks", "Ada");
    click("Cast this order");
    answering<QFileDialog>(
        [](QFileDialog& dialog) {
            dialog.selectFile("/nowhere/model.pdf");
            static_cast<QDialog&>(dialog).done(QDialog::Accepted);
        },
        [this] { menuEntry("Draft pricing model (PDF)…")->trigger(); });
    ASSERT_TRUE(documents.last);
    EXPECT_EQ(documents.last->sensitivity->respondents, 3);
    EXPECT_EQ(documents.last->experiment->outcomes.size(), 5U);
    EXPECT_EQ(documents.last->voters, std::vector<std::string>{"Ada"});
    const auto& cards = documents.last->cards;
    EXPECT_EQ(std::count_if(cards.begin(), cards.end(),
                            [](const AnsweredCard& each) { return each.entry.state == CardState::decided; }),
              3);
    openInCalculator();
    setPlan(model, "pro");
    setSeats(model, 1);
    setBilling(model, Billing::monthly);
    settle();
    EXPECT_EQ(total(), "$34.99");
}

} // namespace

} // namespace seatwise::ui::test::workshop_test
