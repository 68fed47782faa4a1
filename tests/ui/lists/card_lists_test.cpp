// Lists as they come to the analyses of the Workshop: taken at once, or looked at first.

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

#include "doubles.h"
#include "lists/dropped_file.h"
#include "reading.h"
#include "shipped_books.h"
#include "workshop/views/analysis/experiment_card.h"
#include "workshop/views/analysis/ledger_card.h"
#include "workshop/views/analysis/read_table.h"
#include "workshop/views/analysis/sensitivity_card.h"

namespace seatwise::ui::test::card_lists_test {

namespace {

class CardLists : public testing::Test
{
protected:
    void show(QWidget& card) const
    {
        card.resize(1000, 900);
        card.show();
        settle();
    }

    /// The path of a workbook with this sheet.
    QString workbook(const QString& name, const std::string& sheet)
    {
        const QString path = folder.file(name, {});
        tables.workbooks[path.toStdString()] = {{"Sheet1", sheet}};
        return path;
    }

    KnownTables tables;
    ListFolder folder;
};

} // namespace

TEST_F(CardLists, TakeMonthlyUseFromAWorkbook)
{
    LedgerCard card(tables, QDate(2026, 12, 15));
    card.setBook(shippedBook("sessiontrack"));
    show(card);
    ASSERT_TRUE(dropFile(card, workbook("use.ods", "\"Month\"\t\"Used\"\n\"2026-12\"\t60\n\"2027-01\"\t130\n")));
    EXPECT_EQ(labelNamed(card, "ledger-use"), "use.ods · 2 months, from Dec 2026 to Jan 2027");
    EXPECT_EQ(labelNamed(card, "list-report"), "2 rows were read.");
}

TEST_F(CardLists, TakeCustomersFromAWorkbook)
{
    ExperimentCard card(tables);
    card.setBook(shippedBook("sessiontrack"));
    show(card);
    ASSERT_TRUE(
        dropFile(card, workbook("customers.xlsx", "\"customer\"\t\"segment\"\t\"users\"\t\"insights_per_month\"\n"
                                                  "\"Elm\"\t\"\"\t3\t240\n")));
    EXPECT_EQ(labelNamed(card, "experiment-customers"), "customers.xlsx · 1 customer");
}

TEST_F(CardLists, SayTheEncodingOfCustomersOnce)
{
    ExperimentCard card(tables);
    card.setBook(shippedBook("sessiontrack"));
    show(card);
    ASSERT_TRUE(dropFile(
        card, folder.file("list.csv", "customer,segment,users,insights_per_month\n\xC9lan,,3,240\nOak,,1,10\n")));
    EXPECT_EQ(labelNamed(card, "list-report"), "2 rows were read. It was read as windows-1252.");
    clickOn(card, "Use the example customers");
    EXPECT_EQ(labelNamed(card, "list-report"), "");
}

TEST_F(CardLists, HandOnASurveyWithTheColumnsThatWereChosen)
{
    SensitivityCard card(tables);
    show(card);
    const QSignalSpy imported(&card, &SensitivityCard::surveyImported);
    ASSERT_TRUE(
        dropFile(card, workbook("survey.xlsx", "\"Who\"\t\"Asked\"\t\"Says\"\n1\t10\t\"yes\"\n2\t20\t\"no\"\n")));
    ASSERT_TRUE(isPreviewing(card));
    chooseEntry(card, "A row holds", "A price and");
    chooseEntry(card, "Column of price", "Column 2");
    chooseEntry(card, "Column of intent", "Column 3");
    control<QSpinBox>(card, "First line of the list")->setValue(2);
    settle();
    EXPECT_EQ(imported.count(), 0);
    clickOn(card, "Take the list");
    ASSERT_EQ(imported.count(), 1);
    ASSERT_TRUE(card.demand());
    EXPECT_EQ(card.demand()->respondents, 2);
    SensitivityCard other(tables);
    EXPECT_TRUE(other.setSurvey("kept", imported[0][1].value<Table>(), imported[0][2].value<ListChoices>()));
    EXPECT_EQ(other.demand(), card.demand());
}

TEST_F(CardLists, AskWhatANumberMeansThatMayBeTwoThings)
{
    SensitivityCard card(tables);
    show(card);
    pasteWith(card, "Paste a survey", "price\tintent\n1.250\tyes\n1.500\tno\n");
    ASSERT_TRUE(isPreviewing(card));
    chooseEntry(card, "Decimal sign", "A comma");
    clickOn(card, "Take the list");
    ASSERT_TRUE(card.demand());
    EXPECT_EQ(card.demand()->bestPrice, Money::parse("1250"));
}

TEST_F(CardLists, LeaveTheSurveyOnShowWhereAnotherIsNotTaken)
{
    SensitivityCard card(tables);
    show(card);
    pasteWith(card, "Paste a survey", "price,intent\n10,yes\n");
    pasteWith(card, "Paste a survey", "price,intent\n20,yes\n30,perhaps\n");
    ASSERT_TRUE(isPreviewing(card));
    clickOn(card, "Cancel");
    ASSERT_TRUE(card.demand());
    EXPECT_EQ(card.demand()->bestPrice, Money::parse("10"));
}

} // namespace seatwise::ui::test::card_lists_test
