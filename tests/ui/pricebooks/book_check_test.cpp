#include "pricebooks/book_check_dialog.h"

#include <QCheckBox>
#include <QLocale>
#include <QRegularExpression>
#include <QTableWidget>

#include <gtest/gtest.h>

#include "pricebooks/model/book_check.h"
#include "reading.h"
#include "shipped_books.h"

namespace seatwise::ui::test::book_check_test {

namespace {

class BookCheck : public testing::Test
{
protected:
    BookCheck()
    {
        dialog.show();
        settle();
    }

    [[nodiscard]] QTableWidget& table() const { return *control<QTableWidget>(dialog, "Published figures"); }

    [[nodiscard]] int rowsShown() const
    {
        int rows = 0;
        for (int row = 0; row < table().rowCount(); ++row)
            rows += table().isRowHidden(row) ? 0 : 1;
        return rows;
    }

    SharedBook book = shippedBook("music-learning");
    BookCheckDialog dialog{*book};
};

} // namespace

TEST_F(BookCheck, ShowsTheFiguresThatDifferFirst)
{
    EXPECT_GT(rowsShown(), 0);
    EXPECT_EQ(rowsShown(), differingClaims(*book));
}

TEST_F(BookCheck, ListsEveryPublishedFigure)
{
    control<QCheckBox>(dialog, "Only those that differ")->setChecked(false);
    EXPECT_EQ(rowsShown(), static_cast<int>(book->claims.size()));
}

TEST_F(BookCheck, SaysTheVerdictInWords)
{
    for (int row = 0; row < table().rowCount(); ++row)
        EXPECT_EQ(table().item(row, 0)->text(), table().isRowHidden(row) ? "✓ holds" : "✗ differs");
}

TEST_F(BookCheck, WritesFiguresAsTheLocaleDoes)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QStringList published;
    for (const CheckedClaim& claim : checkedClaims(*book))
        published << claim.published << claim.computed;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_TRUE(published.contains("7,95"));
    EXPECT_TRUE(published.contains("75000"));
    EXPECT_TRUE(published.filter(QRegularExpression("\\d[.]\\d")).isEmpty());
}

TEST_F(BookCheck, SetsThePublishedFigureBesideTheComputedOne)
{
    for (int row = 0; row < table().rowCount(); ++row)
        if (!table().isRowHidden(row)) {
            EXPECT_FALSE(table().item(row, 2)->text().isEmpty()) << row;
            EXPECT_NE(table().item(row, 2)->text(), table().item(row, 3)->text()) << row;
        }
}

} // namespace seatwise::ui::test::book_check_test
