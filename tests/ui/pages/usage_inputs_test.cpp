#include "pages/calculator/usage_inputs.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "reading.h"
#include "shipped_books.h"

namespace seatwise::ui::test {

namespace {

class UsageFields : public testing::Test
{
protected:
    UsageFields()
    {
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(new UsageInputs(model));
        page.show();
        settle();
    }

    [[nodiscard]] QLineEdit& field(const QString& unit) const
    {
        return *control<QLineEdit>(page, "Usage a month: " + unit);
    }

    [[nodiscard]] QString used(const std::string& unit) const
    {
        for (const Usage& usage : model.inputs().selection.usage)
            if (usage.unit == unit)
                return QString::fromStdString(usage.quantity.toString());
        return {};
    }

    [[nodiscard]] bool says(const QString& part) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    CalculatorViewModel model{shippedBook("sessiontrack")};
    QWidget page;
};

} // namespace

TEST_F(UsageFields, AreThereForTheUnitsOfThePlan)
{
    EXPECT_TRUE(field("credit").isVisible());
    model.setBook(shippedBook("music-learning"));
    settle();
    EXPECT_TRUE(page.findChildren<QLineEdit*>().isEmpty());
}

TEST_F(UsageFields, TakeWholeAndBrokenQuantities)
{
    QTest::keyClicks(&field("credit"), "1,200.5");
    EXPECT_EQ(used("credit"), "1200.5");
}

TEST_F(UsageFields, KeepTheLastQuantityBesideWhatIsWrong)
{
    QTest::keyClicks(&field("credit"), "12x");
    EXPECT_EQ(used("credit"), "12");
    EXPECT_TRUE(says("12x"));
    QTest::keyClick(&field("credit"), Qt::Key_Backspace);
    EXPECT_FALSE(says("12x"));
}

TEST_F(UsageFields, RefuseLessThanNothing)
{
    QTest::keyClicks(&field("credit"), "-5");
    EXPECT_EQ(used("credit"), "");
    EXPECT_TRUE(says("-5"));
}

TEST_F(UsageFields, FollowUndo)
{
    QTest::keyClicks(&field("credit"), "300");
    model.undoStack().undo();
    EXPECT_EQ(field("credit").text(), "");
    model.undoStack().redo();
    EXPECT_EQ(field("credit").text(), "300");
}

TEST_F(UsageFields, AreEmptyForNoUsage)
{
    QTest::keyClicks(&field("credit"), "3");
    QTest::keyClick(&field("credit"), Qt::Key_Backspace);
    EXPECT_TRUE(model.inputs().selection.usage.empty());
}

} // namespace seatwise::ui::test
