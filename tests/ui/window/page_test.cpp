// A page that the window has never heard of: twenty lines, and everything around it follows.
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include "all_pages.h"
#include "page.h"
#include "widgets/navigation_rail.h"
#include "widgets/text_widget.h"
#include "window_test.h"

namespace seatwise::ui::test::page_test {

namespace {

class NotesPage : public Page
{
public:
    NotesPage()
        : Page({"notes", Icon::Info, [] { return QString("Notes"); }})
    {
    }

    [[nodiscard]] std::vector<Command> commands() override
    {
        return {{.id = "add-note",
                 .text = "Add a &note",
                 .section = MenuSection::editTake,
                 .keys = {QKeySequence("Ctrl+Alt+N")},
                 .run = [this](Page&) { undo_.push(new QUndoCommand("add a note")); }}};
    }
    [[nodiscard]] QUndoStack* undoStack() const override { return &undo_; }
    [[nodiscard]] QString status() const override { return QString("%1 notes").arg(undo_.index()); }
    void make() override { (new QVBoxLayout(content()))->addWidget(new QLineEdit("first note")); }

private:
    mutable QUndoStack undo_;
};

/// The window with that page after its own.
class AnotherPage : public WindowTest
{
protected:
    AnotherPage()
    {
        const auto pages = [this](const Services& services, Office& office) {
            auto all = allPages(services, office);
            all.push_back(notes = new NotesPage);
            return all;
        };
        window.reset();
        window = std::make_unique<MainWindow>(services(), pages, Session());
        window->resize(1320, 860);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }

    NotesPage* notes = nullptr;

    void showNotes() { press(Qt::Key_9, Qt::ControlModifier); }

    [[nodiscard]] QStringList menu(const char* title) const
    {
        QStringList entries;
        for (const QAction* each : window->menuBar()->actions())
            if (each->text() == QLatin1String(title))
                for (const QAction* entry : each->menu()->actions())
                    if (!entry->isSeparator() && entry->isVisible())
                        entries += entry->text().remove(QLatin1Char('&'));
        return entries;
    }

    [[nodiscard]] QString status() const
    {
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->accessibleDescription() == QLatin1String("window-status"))
                return label->text();
        return {};
    }

    [[nodiscard]] bool hasTool(const QString& name) const
    {
        for (const QPushButton* tool : window->findChild<QToolBar*>()->findChildren<QPushButton*>())
            if (tool->isVisible() && tool->accessibleName() == name)
                return true;
        return false;
    }
};

TEST_F(AnotherPage, StandsInTheRailAndInTheViewMenu)
{
    const auto* rail = window->findChild<NavigationRail*>();
    EXPECT_EQ(rail->item(rail->count() - 1)->text(), "Notes");
    EXPECT_TRUE(menu("&View").contains("Notes"));
}

TEST_F(AnotherPage, IsMadeWhenItIsFirstShown)
{
    EXPECT_EQ(notes->findChild<QLineEdit*>(), nullptr);
    showNotes();
    ASSERT_NE(notes->findChild<QLineEdit*>(), nullptr);
    EXPECT_TRUE(notes->findChild<QLineEdit*>()->isVisible());
}

TEST_F(AnotherPage, HasItsCommandsInTheMenusBeforeItIsMade)
{
    EXPECT_EQ(menu("&Edit"),
              (QStringList{"Undo", "Redo", "Copy summary", "New scenario from this one", "Close this scenario",
                           "Reopen the closed scenario", "Next scenario", "Previous scenario", "Ask a price…",
                           "Take to Seat change", "Take to Budget", "Open the pool in the Calculator", "Add a note"}));
    menuEntry("Add a note")->trigger();
    showNotes();
    EXPECT_EQ(status(), "1 notes");
}

TEST_F(AnotherPage, AnswersItsKey)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    showNotes();
    EXPECT_EQ(status(), "1 notes");
}

TEST_F(AnotherPage, IsUndoneWhereItIsOnShow)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_FALSE(menuEntry("Undo")->isEnabled()) << "the Calculator is on show";
    showNotes();
    EXPECT_TRUE(menuEntry("Undo: add a note")->isEnabled());
    menuEntry("Undo: add a note")->trigger();
    EXPECT_TRUE(menuEntry("Redo: add a note")->isEnabled());
}

TEST_F(AnotherPage, HasNoToolsForWhatItDoesNotOffer)
{
    showNotes();
    for (const char* tool : {"Copy summary", "New quote", "Export quote PDF"})
        EXPECT_FALSE(hasTool(tool)) << tool;
}

TEST_F(AnotherPage, IsReachedByTabOnceItIsMade)
{
    showNotes();
    for (int steps = 0; steps < 40 && QApplication::focusWidget() != notes->findChild<QLineEdit*>(); ++steps)
        press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), notes->findChild<QLineEdit*>());
}

struct MenuCase
{
    const char* title;
    QStringList entries;
};

class MenusInOrder : public AnotherPage, public testing::WithParamInterface<MenuCase>
{
};

TEST_P(MenusInOrder, HoldTheCommandsOfWindowAndPages)
{
    EXPECT_EQ(menu(GetParam().title), GetParam().entries);
}

INSTANTIATE_TEST_SUITE_P(
    Each, MenusInOrder,
    testing::Values(
        MenuCase{"&File",
                 {"New call", "Recent calls…", "Open price book…", "Price books", "Import accounts…",
                  "Save chart as PNG…", "Save chart as SVG…", "Save the table of movements…",
                  "Save the figures as a workbook…", "Save a page for the board…", "Quit"}},
        MenuCase{"&View",
                 {"Calculator", "Compare", "Seat change", "Budget", "Quotes", "Price books", "Workshop", "Insights",
                  "Notes", "Working", "Chart as table", "Another price list on the chart…", "Notes of the call",
                  "Presentation", "System colours", "Light", "Dark", "High contrast"}},
        MenuCase{"&Quote",
                 {"New quote", "Issue the quote…", "Export quote PDF…", "Change the quote…",
                  "Add as an option to the quote on show", "Remove an option of the quote…", "Save the change",
                  "Discard the change", "Find a quote", "Customers…", "Approvals…", "Verify a paper…", "Settings…"}},
        MenuCase{"&Help",
                 {"Published figures of this price book…", "Check my data…", "Restore a backup…", "About Seatwise"}}),
    [](const auto& row) { return std::string(row.param.title).substr(1); });

} // namespace

} // namespace seatwise::ui::test::page_test
