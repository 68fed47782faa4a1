// A workbook from the disk, through the reader of sheets, to the schools of the Budget page.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "books/book_source.h"
#include "budget/model/budget_texts.h"
#include "budget/model/budget_view_model.h"
#include "budget/views/schools_card.h"
#include "calculator/model/calculator_view_model.h"
#include "files/disk_writer.h"
#include "files/scratch_folder.h"
#include "lists/list_preview.h"
#include "tables/table_file.h"
#include "tables/zip.h"
#include "words/dates.h"

namespace seatwise::ui::test::lists_in_the_window_test {

namespace {

using seatwise::test::ScratchFolder;
using seatwise::test::xlsxOf;

std::string rowOf(int row, const std::string& name, const std::string& seats)
{
    const std::string number = std::to_string(row);
    return "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>" + name + "</t></is></c>" +
           seats + "</row>";
}

std::string textIn(const std::string& cell, const std::string& value)
{
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

std::string numberIn(const std::string& cell, const std::string& value)
{
    return "<c r=\"" + cell + "\"><v>" + value + "</v></c>";
}

class ListsInTheWindow : public testing::Test
{
protected:
    QStringList schools() const
    {
        QStringList listed;
        for (const SchoolRow& school : model.inputs().schools)
            listed += school.name + ' ' + school.seats;
        return listed;
    }

    ScratchFolder folder;
    DiskTables tables;
    CalculatorViewModel calculator{loadBook("music-learning").value()};
    BudgetViewModel model{calculator, toDate(QDate(2026, 3, 4))};
    SchoolsCard card{model, tables};
};

} // namespace

TEST_F(ListsInTheWindow, TakeTheSchoolsOfAWorkbook)
{
    card.readFile(
        QString::fromStdString(folder.file("list.xlsx", xlsxOf(rowOf(1, "School", textIn("B1", "Seats")) +
                                                               rowOf(2, "Élan &amp; Elm", numberIn("B2", "1250"))))));
    EXPECT_EQ(schools(), QStringList({"Élan & Elm 1250"}));
}

TEST_F(ListsInTheWindow, NameTheCellOfAWorkbookThatIsLeftOutBeforeItIsTaken)
{
    card.show();
    card.readFile(QString::fromStdString(folder.file("list.xlsx", xlsxOf(rowOf(1, "School", textIn("B1", "Seats")) +
                                                                         rowOf(2, "Elm", numberIn("B2", "200")) +
                                                                         rowOf(3, "Oak", textIn("B3", "many"))))));
    EXPECT_EQ(schools(), QStringList());
    auto* preview = card.findChild<ListPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->findChild<QLabel*>("list-summary")->text(), "One row was read, one was left out.");
    preview->accept();
    EXPECT_EQ(schools(), QStringList({"Elm 200"}));
    EXPECT_TRUE(schoolsReadText(model).contains("cell B3: expected")) << schoolsReadText(model).toStdString();
}

TEST_F(ListsInTheWindow, SayWhyAWorkbookCannotBeRead)
{
    card.show();
    card.readFile(QString::fromStdString(folder.file("list.xlsx", "PK\x03\x04 no workbook")));
    EXPECT_EQ(schools(), QStringList());
    EXPECT_EQ(card.findChild<ListPreview*>(), nullptr);
}

} // namespace seatwise::ui::test::lists_in_the_window_test
