#include "calculator/views/add_on_list.h"

#include <QCheckBox>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "reading.h"
#include "shipped_books.h"

namespace seatwise::ui::test::add_on_list_test {

namespace {

class AddOnBoxes : public testing::Test
{
protected:
    AddOnBoxes()
    {
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(new AddOnList(model));
        setBilling(model, Billing::monthly);
        setSeats(model, 3);
        setPlan(model, "pro");
        page.show();
        settle();
    }

    [[nodiscard]] QCheckBox& box(const QString& name) const { return *control<QCheckBox>(page, name); }

    CalculatorViewModel model{shippedBook("sessiontrack")};
    QWidget page;
};

} // namespace

TEST_F(AddOnBoxes, AddToThePriceWhenTheyAreTicked)
{
    // 29.99 + 17.99
    box("AI bundle: summarization, search and history").click();
    EXPECT_EQ(totalText(model), "$47.98");
    QTest::keyClick(&box("AI bundle: summarization, search and history"), Qt::Key_Space);
    EXPECT_EQ(totalText(model), "$29.99");
}

TEST_F(AddOnBoxes, SayWhatTheyCostAndWhyTheyCannotBeHad)
{
    EXPECT_EQ(box("Semantic search").accessibleDescription(), "$7.99 a month, assumed");
    EXPECT_EQ(box("Consulting retainer, 10 hours a month").accessibleDescription(),
              "$1,300.00 a month, more by quantity, assumed. Sold with Consulting.");
    setPlan(model, "enterprise");
    EXPECT_FALSE(box("Semantic search").isEnabled());
    EXPECT_EQ(box("Semantic search").accessibleDescription(), "Enterprise includes it.");
}

TEST_F(AddOnBoxes, FollowUndo)
{
    box("Semantic search").click();
    model.undoStack().undo();
    EXPECT_FALSE(box("Semantic search").isChecked());
    model.undoStack().redo();
    EXPECT_TRUE(box("Semantic search").isChecked());
}

TEST_F(AddOnBoxes, AreNotThereForABookWithoutThem)
{
    model.setBook(shippedBook("music-learning"));
    settle();
    EXPECT_TRUE(page.findChildren<QCheckBox*>().isEmpty());
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(page.findChildren<QCheckBox*>().size(), 6);
}

} // namespace seatwise::ui::test::add_on_list_test
