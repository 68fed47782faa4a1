#include "budget/budget_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "budget/views/budget_panel.h"
#include "doubles.h"
#include "reading.h"
#include "shipped_books.h"
#include "widgets/notice_bar.h"
#include "words/language.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::test::budget_page_test {

namespace {

const char* const district = "Elm\t200\nOak\t300\nAsh\t450\nFir\t600\nBay\t850\n";

class BudgetWindow : public testing::Test
{
protected:
    BudgetWindow()
    {
        page.resize(1200, 800);
        page.show();
        settle();
    }

    [[nodiscard]] QTableView& schools() const { return *control<QTableView>(page, "Schools"); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return schools().model()->index(row, column).data().toString();
    }

    void paste(const QString& copied) const
    {
        QApplication::clipboard()->setText(copied);
        QTest::mouseClick(control<QPushButton>(page, "Paste schools"), Qt::LeftButton);
        settle();
    }

    [[nodiscard]] const std::vector<BarNotice>& notices() const { return page.findChild<NoticeBar*>()->notices(); }

    CalculatorViewModel calculator{shippedBook("music-learning")};
    MemoryWriter files;
    KnownTables sources;
    BudgetPage page{calculator, files, sources, QDate(2026, 3, 4)};
};

} // namespace

TEST_F(BudgetWindow, PoolsThePublishedDistrict)
{
    paste(district);
    EXPECT_EQ(valueOf(page, "pool-total"), "$303.15");
    EXPECT_TRUE(valueOf(page, "pool-separate").contains("$480.95"));
    EXPECT_TRUE(valueOf(page, "pool-saving").contains("$177.80"));
    EXPECT_EQ(schools().model()->rowCount(), 6);
}

TEST_F(BudgetWindow, SaysWhatWasReadInTheLanguageThatIsSpokenNow)
{
    paste("Elm\t200\n");
    const InLanguage within({"xx", QLocale(), std::make_shared<PseudoLanguage>()});
    page.makeAnew();
    ASSERT_FALSE(notices().empty());
    EXPECT_TRUE(notices().front().text.startsWith(PseudoLanguage::opening)) << notices().front().text.toStdString();
}

TEST_F(BudgetWindow, HasItsInputsAboveTheTablesWhereItOpensNarrow)
{
    BudgetPage narrow{calculator, files, sources, QDate(2026, 3, 4)};
    narrow.resize(narrow.fontMetrics().averageCharWidth() * 90, 800);
    narrow.show();
    settle();
    EXPECT_GT(narrow.findChild<BudgetPanel*>()->width(), narrow.width() / 2);
}

TEST_F(BudgetWindow, TakesAPasteByKeyboard)
{
    QApplication::clipboard()->setText(district);
    schools().setFocus();
    QTest::keyClick(&schools(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(valueOf(page, "pool-total"), "$303.15");
}

TEST_F(BudgetWindow, LeavesOutARowThatCannotBeReadAndSaysSo)
{
    paste("Elm\t200\nOak\tmany\n");
    QTest::mouseClick(control<QPushButton>(page, "Take the list"), Qt::LeftButton);
    settle();
    EXPECT_EQ(schools().model()->rowCount(), 2);
    ASSERT_EQ(notices().size(), 1U);
    EXPECT_TRUE(notices()[0].text.contains("line 2, column 2"));
}

TEST_F(BudgetWindow, PricesWhileASchoolIsTyped)
{
    QAbstractItemModel& model = *schools().model();
    model.setData(model.index(0, 0), "Elm");
    EXPECT_EQ(notices().size(), 1U); // no seats yet
    model.setData(model.index(0, 1), "200");
    settle();
    EXPECT_EQ(valueOf(page, "pool-total"), cell(0, 3));
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(BudgetWindow, RemovesTheSelectedSchoolsWithTheDeleteKey)
{
    paste(district);
    schools().selectRow(1);
    schools().setFocus();
    QTest::keyClick(&schools(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(schools().model()->rowCount(), 5);
    EXPECT_EQ(cell(1, 0), "Ash");
}

TEST_F(BudgetWindow, SetsEveryHeadAboveItsCells)
{
    paste(district);
    int tables = 0;
    for (const QTableWidget* table : page.findChildren<QTableWidget*>()) {
        ASSERT_GT(table->rowCount(), 0);
        ++tables;
        for (int column = 0; column < table->columnCount(); ++column)
            EXPECT_EQ(table->horizontalHeaderItem(column)->textAlignment(), table->item(0, column)->textAlignment())
                << table->horizontalHeaderItem(column)->text().toStdString();
    }
    EXPECT_EQ(tables, 5); // years, funds, summers, dates, invoices
}

TEST_F(BudgetWindow, TakesTwoHundredSchools)
{
    QString list;
    for (int i = 1; i <= 200; ++i)
        list += QStringLiteral("School %1\t%2\n").arg(i).arg(20 + i);
    paste(list);
    EXPECT_EQ(schools().model()->rowCount(), 201);
    EXPECT_FALSE(cell(199, 3).isEmpty());
}

} // namespace seatwise::ui::test::budget_page_test
