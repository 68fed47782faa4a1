#include "calculator/views/line_items_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace seatwise::ui::test::line_items_model_test {

namespace {

class LineItems : public testing::Test
{
protected:
    [[nodiscard]] QString cell(int row, int column) const { return model.index(row, column).data().toString(); }

    LineItemsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<LineRow> rows{{"Base", "1", "—", "$479.40", false},
                              {"Additional seats", "80", "$2.16", "$172.80", false}};
};

} // namespace

TEST_F(LineItems, ShowALineInFourColumns)
{
    model.setRows(rows);
    EXPECT_EQ(cell(1, LineItemsModel::Description), "Additional seats");
    EXPECT_EQ(cell(1, LineItemsModel::Count), "80");
    EXPECT_EQ(cell(1, LineItemsModel::Rate), "$2.16");
    EXPECT_EQ(cell(1, LineItemsModel::Amount), "$172.80");
}

TEST_F(LineItems, ChangeInPlaceWhileTheirNumberStays)
{
    model.setRows(rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[1].amount = "$174.96";
    model.setRows(rows);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(cell(1, LineItemsModel::Amount), "$174.96");
    model.setRows({rows[0]});
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(LineItems, SayNothingOfTheSameRows)
{
    model.setRows(rows);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rows);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(LineItems, AlignFiguresAtTheRight)
{
    model.setRows(rows);
    const auto alignment = model.index(0, LineItemsModel::Amount).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    EXPECT_TRUE(alignment.testFlag(Qt::AlignRight));
}

TEST_F(LineItems, PutQuantityAndRateBelowTheDescriptionWhereThereIsLittleRoom)
{
    model.setRows(rows);
    model.setCompact(true);
    EXPECT_EQ(cell(0, LineItemsModel::Description), "Base\n1");
    EXPECT_EQ(cell(1, LineItemsModel::Description), "Additional seats\n80 × $2.16");
}

TEST_F(LineItems, NameTheRateByItsPeriod)
{
    model.setRateTitle("Rate / year");
    EXPECT_EQ(model.headerData(LineItemsModel::Rate, Qt::Horizontal).toString(), "Rate / year");
}

} // namespace seatwise::ui::test::line_items_model_test
