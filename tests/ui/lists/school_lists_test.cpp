// Lists of schools as they come to the Budget page: taken at once, or looked at first.

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <gtest/gtest.h>

#include "budget/budget_page.h"
#include "doubles.h"
#include "lists/dropped_file.h"
#include "lists/list_preview.h"
#include "reading.h"
#include "shipped_books.h"
#include "theme/theme.h"
#include "widgets/notice_bar.h"
#include "workshop/views/analysis/read_table.h"

namespace seatwise::ui::test::school_lists_test {

namespace {

class SchoolLists : public testing::Test
{
protected:
    SchoolLists()
    {
        page.resize(1200, 800);
        page.show();
        settle();
    }

    [[nodiscard]] QStringList schools() const
    {
        const QAbstractItemModel& rows = *control<QTableView>(page, "Schools")->model();
        QStringList listed;
        for (int row = 0; row + 1 < rows.rowCount(); ++row)
            listed += rows.index(row, 0).data().toString() + ' ' + rows.index(row, 1).data().toString();
        return listed;
    }

    void drop(const QString& name, const std::string& bytes) { ASSERT_TRUE(dropFile(page, folder.file(name, bytes))); }

    void paste(const QString& text) const
    {
        QApplication::clipboard()->setText(text);
        clickOn(page, "Paste schools");
    }

    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const BarNotice& notice : page.findChild<NoticeBar*>()->notices())
            texts += notice.text;
        return texts.join('\n');
    }

    [[nodiscard]] QString summary() const { return labelNamed(page, "list-summary"); }

    CalculatorViewModel calculator{shippedBook("music-learning")};
    MemoryWriter files;
    KnownTables tables;
    BudgetPage page{calculator, files, tables, QDate(2026, 3, 4)};
    ListFolder folder;
};

} // namespace

TEST_F(SchoolLists, AreTakenAtOnceWhereTheyAreObviousWithTheEncodingSaidOnce)
{
    drop("list.csv", "Seats;School\r\n200;\xC9lan\r\n300;Oak\r\n");
    EXPECT_FALSE(isPreviewing(page));
    EXPECT_EQ(schools(), QStringList({"Élan 200", "Oak 300"}));
    EXPECT_EQ(said(), "2 schools were added. It was read as windows-1252.");
}

TEST_F(SchoolLists, AreTakenFromAWorkbookOfOneSheet)
{
    const QString path = folder.file("list.xlsx", {});
    tables.workbooks[path.toStdString()] = {{"Sheet1", "\"School\"\t\"Seats\"\n\"Elm\"\t200\n"}};
    ASSERT_TRUE(dropFile(page, path));
    EXPECT_FALSE(isPreviewing(page));
    EXPECT_EQ(schools(), QStringList({"Elm 200"}));
    EXPECT_EQ(said(), "One school was added.");
}

TEST_F(SchoolLists, ChangeNothingWhileTheyAreLookedAtNorWhenThatIsCancelled)
{
    paste("Elm\t200\nOak\tmany\n");
    EXPECT_TRUE(isPreviewing(page));
    EXPECT_EQ(schools(), QStringList());
    clickOn(page, "Cancel");
    EXPECT_FALSE(isPreviewing(page));
    EXPECT_EQ(schools(), QStringList());
}

TEST_F(SchoolLists, SayWhatIsLeftOutAndWhyBeforeTheyAreTaken)
{
    paste("name\tseats\nElm\t200\nOak\tmany\nAsh\t40\n");
    EXPECT_EQ(summary(), "2 rows were read, one was left out.");
    const auto rows = rowsOf(page, "Rows that are left out");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][0], "3");
    EXPECT_TRUE(rows[0][1].startsWith("line 3, column 2: expected")) << rows[0][1].toStdString();
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200", "Ash 40"}));
    EXPECT_TRUE(said().startsWith("1 of 3 rows was left out; line 3, column 2")) << said().toStdString();
}

TEST_F(SchoolLists, LetThePersonSayWhichColumnIsWhat)
{
    drop("list.csv", "Campus,Region,Heads\nElm,North,200\nOak,South,300\n");
    ASSERT_TRUE(isPreviewing(page));
    chooseEntry(page, "Column of name", "Column 1");
    chooseEntry(page, "Column of seats", "Column 3");
    control<QSpinBox>(page, "First line of the list")->setValue(2);
    settle();
    EXPECT_EQ(summary(), "2 rows were read.");
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200", "Oak 300"}));
}

TEST_F(SchoolLists, GuessTheColumnsOfWhichTheHeaderNamesSome)
{
    drop("list.csv", "Number,School,Heads\n1,Elm,200\n");
    EXPECT_EQ(choiceNamed(page, "Column of name").currentText(), "Column 2 · School");
    EXPECT_EQ(choiceNamed(page, "Column of seats").currentText(), "Not chosen yet");
    EXPECT_EQ(summary(), "Choose the column of seats.");
    EXPECT_FALSE(control<QPushButton>(page, "Take the list")->isEnabled());
    chooseEntry(page, "Column of seats", "Column 3");
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200"}));
}

TEST_F(SchoolLists, AskWhichOfTwoColumnsOfANameIsMeant)
{
    drop("list.csv", "School,Seats,Seats\nElm,200,300\nOak,many,400\n");
    EXPECT_EQ(choiceNamed(page, "Column of seats").currentText(), "Not chosen yet");
    EXPECT_TRUE(summary().startsWith("line 1 names the column \"Seats\" twice, as column 2 and column 3"))
        << summary().toStdString();
    EXPECT_FALSE(control<QPushButton>(page, "Take the list")->isEnabled());
    chooseEntry(page, "Column of seats", "Column 2");
    EXPECT_EQ(summary(), "One row was read, one was left out.");
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200"}));
}

TEST_F(SchoolLists, GuessTheColumnsThatFitWhereThereIsNoHeader)
{
    paste("1\tElm\t200\n2\tOak\t300\n");
    ASSERT_TRUE(isPreviewing(page));
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200", "Oak 300"}));
}

TEST_F(SchoolLists, AreLookedAtWhereTwoColumnsMayBeTheSeats)
{
    drop("list.csv", "School,Students,Licences\nElm,200,20\n");
    ASSERT_TRUE(isPreviewing(page));
    chooseEntry(page, "Column of seats", "Column 3");
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 20"}));
}

TEST_F(SchoolLists, AskWhetherATotalIsASchool)
{
    paste("School\tSeats\nElm\t200\nTotal\t200\n");
    EXPECT_EQ(summary(), "One row was read, one was left out.");
    EXPECT_TRUE(choiceNamed(page, "A row called Total").currentText().contains("leave it out"));
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200"}));
}

TEST_F(SchoolLists, KeepATotalThatIsASchool)
{
    paste("School\tSeats\nElm\t200\nTotal\t200\n");
    chooseEntry(page, "A row called Total", "Is one like the others");
    EXPECT_EQ(summary(), "2 rows were read.");
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200", "Total 200"}));
}

TEST_F(SchoolLists, AskForTheSheetOfAWorkbookWithSeveral)
{
    const QString path = folder.file("list.ods", {});
    tables.workbooks[path.toStdString()] = {{"Notes", "\"School\"\t\"Seats\"\n\"Old\"\t1\n"},
                                            {"2026", "\"School\"\t\"Seats\"\n\"Elm\"\t200\n\"Oak\"\t\"many\"\n"}};
    ASSERT_TRUE(dropFile(page, path));
    ASSERT_TRUE(isPreviewing(page));
    chooseEntry(page, "Sheet", "2026");
    const auto rows = rowsOf(page, "Rows that are left out");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows[0][1].startsWith("cell B3: expected")) << rows[0][1].toStdString();
    clickOn(page, "Take the list");
    EXPECT_EQ(schools(), QStringList({"Elm 200"}));
}

TEST_F(SchoolLists, AreRefusedInALineWhereNoChoiceOfColumnsHelps)
{
    paste("only\none\ncolumn\n");
    EXPECT_FALSE(isPreviewing(page));
    EXPECT_TRUE(said().startsWith("Pasted table: ")) << said().toStdString();
    EXPECT_EQ(schools(), QStringList());
}

TEST_F(SchoolLists, KeepTheirPreviewLegibleInLightAndDark)
{
    for (const auto& [theme, name] : {std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}}) {
        applyTheme(*qApp, theme);
        paste("School\tRegion\tSeats\nElm\tNorth\t200\nOak\tSouth\tmany\nAsh\tNorth\t40\nTotal\t\t240\n");
        ASSERT_TRUE(isPreviewing(page));
        const QString shots = qEnvironmentVariable("SEATWISE_SHOTS");
        EXPECT_TRUE(shots.isEmpty() || page.findChild<ListPreview*>()->grab().save(
                                           QDir(shots).filePath(QStringLiteral("preview-%1.png").arg(name))));
        clickOn(page, "Cancel");
    }
    applyTheme(*qApp, Theme::Light);
}

} // namespace seatwise::ui::test::school_lists_test
