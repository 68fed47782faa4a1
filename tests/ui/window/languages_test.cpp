// Another language while the window is open: everything is in it at once, and nothing that a person did is lost.
#include <array>

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QUndoStack>

#include "calculator/model/calculator_edits.h"
#include "compare/compare_page.h"
#include "cuts.h"
#include "models/page_edit.h"
#include "page.h"
#include "seatchange/seat_change_page.h"
#include "theme/theme.h"
#include "widgets/navigation_rail.h"
#include "window_test.h"
#include "words/format.h"
#include "words/language.h"
#include "words/pseudo_language.h"
#include "words/unmarked.h"
#include "workshop/views/analysis/experiment_card.h"
#include "workshop/worksheet.h"

namespace seatwise::ui::test::languages_test {

namespace {

constexpr auto customer = "Elm District 7";
constexpr int lastPage = 8;

/// Marked English, with numbers as Germans write them.
Language marked()
{
    return {"xx", {QLocale::German, QLocale::Germany}, std::make_shared<PseudoLanguage>()};
}

class AnotherLanguage : public WindowTest
{
protected:
    AnotherLanguage()
    {
        setCustomer(model, customer);
        setSeats(model, 200);
        for (int page = lastPage; page >= 1; --page)
            show(page);
        settle();
    }
    ~AnotherLanguage() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void show(int page) const { press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier); }

    void speak(const Language& language)
    {
        program_.speak(language);
        settle();
    }

private:
    ProgramLanguage program_;
};

TEST_F(AnotherLanguage, IsSpokenAtOnceOnEveryPage)
{
    speak(marked());
    const QStringList given = givenTexts({QString::fromLatin1(customer)});
    for (int page = 1; page <= lastPage; ++page) {
        show(page);
        settle();
        for (const std::string& text : unmarkedIn(*window, given))
            ADD_FAILURE() << page << ": " << text;
    }
}

TEST_F(AnotherLanguage, IsSpokenNoMoreWhenItIsLeft)
{
    const QString before = window->findChild<NavigationRail*>()->item(1)->text();
    speak(marked());
    EXPECT_EQ(window->findChild<NavigationRail*>()->item(1)->text(), PseudoLanguage::of(before));
    speak(Language());
    EXPECT_EQ(window->findChild<NavigationRail*>()->item(1)->text(), before);
}

TEST_F(AnotherLanguage, LeavesTheWindowAndTheScenarioAsTheyWere)
{
    show(3);
    const QRect place = window->geometry();
    const CalculatorInputs inputs = model.inputs();
    const int steps = model.undoStack().index();
    speak(marked());
    EXPECT_EQ(window->geometry(), place);
    EXPECT_EQ(window->findChild<NavigationRail*>()->currentPage(), 2);
    EXPECT_EQ(model.inputs(), inputs);
    EXPECT_EQ(model.undoStack().index(), steps);
}

TEST_F(AnotherLanguage, LeavesWhatIsTickedAndCanBeUndone)
{
    open("sessiontrack");
    show(2);
    auto* page = window->findChild<ComparePage*>();
    QCheckBox* box = nullptr;
    for (auto* each : page->findChildren<QCheckBox*>())
        box = each;
    ASSERT_NE(box, nullptr);
    const QString feature = box->text();
    box->click();
    speak(marked());
    const auto isTicked = [&] {
        for (const auto* each : page->findChildren<QCheckBox*>())
            if (each->text() == feature)
                return each->isChecked();
        return false;
    };
    EXPECT_TRUE(isTicked());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(isTicked());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(isTicked());
}

TEST_F(AnotherLanguage, NamesTheStepsThatWereMadeBefore)
{
    const auto textOf = [this](const QKeySequence& key) {
        for (const QAction* action : window->actions())
            if (action->shortcut() == key)
                return action->text();
        return QString();
    };
    show(1);
    setSeats(model, 300);
    ASSERT_EQ(textOf(QKeySequence::Undo), "Undo: change seats");
    speak(marked());
    const QString step = PseudoLanguage::of(QStringLiteral("change seats"));
    EXPECT_TRUE(textOf(QKeySequence::Undo).contains(step)) << textOf(QKeySequence::Undo).toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(redoName(model.undoStack()), step);
    speak(Language());
    EXPECT_EQ(redoName(model.undoStack()), "change seats");
}

TEST_F(AnotherLanguage, LeavesWhatWasSearchedFor)
{
    const auto search = [this]() -> QLineEdit* {
        for (auto* field : window->findChildren<QLineEdit*>())
            if (field->placeholderText().contains(QStringLiteral("Customer, number")))
                return field;
        return nullptr;
    };
    show(5);
    ASSERT_NE(search(), nullptr);
    search()->setText(QStringLiteral("elm"));
    speak(marked());
    EXPECT_EQ(search()->text(), QStringLiteral("elm"));
}

TEST_F(AnotherLanguage, LeavesThePresentationWhole)
{
    const auto isAround = [this] {
        return std::array{window->menuBar()->isVisible(), window->findChild<QToolBar*>()->isVisible(),
                          window->statusBar()->isVisible(), window->findChild<NavigationRail*>()->isVisible()};
    };
    press(Qt::Key_F11);
    speak(marked());
    EXPECT_EQ(isAround(), (std::array{false, false, false, false}));
    EXPECT_TRUE(window->isFullScreen());
    press(Qt::Key_F11);
    EXPECT_EQ(isAround(), (std::array{true, true, true, true}));
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(AnotherLanguage, LeavesTheResultOfAnExperiment)
{
    open("sessiontrack");
    show(7);
    control<QListWidget>(*window, "Sections of the worksheet")->setCurrentRow(static_cast<int>(Section::revenue));
    settle();
    click("Run the experiment");
    const auto finding = [this] { return window->findChild<QLabel*>(QStringLiteral("experiment-finding")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return finding()->isVisible(); }, 20'000));
    speak(marked());
    ASSERT_NE(finding(), nullptr);
    EXPECT_TRUE(finding()->isVisible());
    EXPECT_TRUE(finding()->text().startsWith(PseudoLanguage::opening)) << finding()->text().toStdString();
}

TEST_F(AnotherLanguage, LeavesAnExperimentRunning)
{
    open("sessiontrack");
    show(7);
    control<QListWidget>(*window, "Sections of the worksheet")->setCurrentRow(static_cast<int>(Section::revenue));
    settle();
    control<QSpinBox>(*window, "Runs")->setValue(1'000); // so that it is still at work
    click("Run the experiment");
    ASSERT_TRUE(window->findChild<ExperimentCard*>()->isRunning());
    speak(marked());
    const auto finding = [this] { return window->findChild<QLabel*>(QStringLiteral("experiment-finding")); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return finding() && finding()->isVisible(); }, 20'000));
    EXPECT_TRUE(finding()->text().startsWith(PseudoLanguage::opening)) << finding()->text().toStdString();
}

TEST_F(AnotherLanguage, ReadsAndWritesNumbersAsItsPeopleDo)
{
    speak(marked());
    EXPECT_EQ(total(), formatMoney(model.price().total(), model.book().currency, marked().locale));
    EXPECT_EQ(readMoney(QStringLiteral("1.234,56"), model.book().currency, model.locale()), Money::parse("1234.56"));
    EXPECT_FALSE(readMoney(QStringLiteral("1,234.56"), model.book().currency, model.locale()));
}

class EachLanguage : public WindowTest, public testing::WithParamInterface<std::string>
{
protected:
    EachLanguage() { program_.speak(findLanguage(GetParam()).value()); }
    ~EachLanguage() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

private:
    ProgramLanguage program_;
};

/// 1366 × 768 without the bar of a title: in the usual text, in text of twice the size, and with everything twice as
/// large.
TEST_P(EachLanguage, LeavesNothingCutOnASmallScreen)
{
    constexpr QSize screen(1366, 744);
    for (const auto& [size, textScale] : {std::pair(screen, 1.0), std::pair(screen, 2.0), std::pair(screen / 2, 1.0)}) {
        applyTheme(*qApp, Theme::Light, textScale);
        reopen(window->session());
        for (int i = 0; i < 2; ++i) { // the first makes it narrow, and what is narrow has room in the second
            window->resize(size);
            settle();
        }
        setSeats(model, 75'000);
        for (int page = 1; page <= lastPage; ++page) {
            press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
            settle();
            EXPECT_EQ(window->size(), size) << page;
            for (const std::string& cut : cutsIn(*window))
                ADD_FAILURE() << page << " of " << size.width() << " at " << textScale << ": " << cut;
        }
    }
    applyTheme(*qApp, Theme::Light);
}

/// Of English there is nothing to be seen here: it is what the dialogs say anyway.
TEST_P(EachLanguage, IsSpokenByTheDialogsOfQt)
{
    QMessageBox box;
    box.setStandardButtons(QMessageBox::Cancel);
    EXPECT_EQ(box.button(QMessageBox::Cancel)->text() == QStringLiteral("Cancel"), GetParam() == "en");
}

std::vector<std::string> everyLanguage()
{
    std::vector<std::string> codes;
    for (const Language& language : languages())
        codes.push_back(language.code);
    return codes;
}

INSTANTIATE_TEST_SUITE_P(NothingIsCut, EachLanguage, testing::ValuesIn(everyLanguage()),
                         [](const auto& row) { return QString::fromStdString(row.param).remove('-').toStdString(); });

} // namespace

} // namespace seatwise::ui::test::languages_test
