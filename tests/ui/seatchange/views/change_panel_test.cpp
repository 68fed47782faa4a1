#include "seatchange/views/change_panel.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

#include "seatchange/model/seat_change.h"
#include "shipped_books.h"
#include "widgets/segmented_control.h"
#include "words/dates.h"

namespace seatwise::ui::test::change_panel_test {

namespace {

const QDate today(2026, 11, 16);

class ChangePanelTest : public testing::Test
{
protected:
    ChangePanelTest() { panel.setInputs(*book, withKind(*book, firstChange(*book, today), ChangeKind::plan)); }

    [[nodiscard]] SegmentedControl* choice(const QString& name) const
    {
        for (auto* control : panel.findChildren<SegmentedControl*>())
            if (control->accessibleName() == name)
                return control;
        return nullptr;
    }

    void choose(const QString& name, const QString& segment) const
    {
        for (auto* button : choice(name)->findChildren<QAbstractButton*>())
            if (button->text() == segment)
                button->click();
    }

    const SharedBook book = shippedBook("music-learning");
    ChangePanel panel{toDate(today), QLocale(QLocale::English, QLocale::UnitedStates)};
};

} // namespace

TEST_F(ChangePanelTest, AsksForTheNewBilling)
{
    ASSERT_EQ(panel.inputs().billing, Billing::monthly);
    choose("New billing", "Annual");
    EXPECT_EQ(panel.inputs().toBilling, Billing::annual);
    choose("New billing", "Monthly");
    EXPECT_EQ(panel.inputs().toBilling, std::nullopt);
}

TEST_F(ChangePanelTest, LetsTheNewBillingFollowTheOneInUse)
{
    choose("Billing", "Annual");
    EXPECT_EQ(panel.inputs().toBilling, std::nullopt);
    EXPECT_EQ(choice("New billing")->current(), 1);
}

TEST_F(ChangePanelTest, AsksForTheNewBillingOfAChangeOfPlanAlone)
{
    EXPECT_FALSE(choice("New billing")->isHidden() || choice("New billing")->parentWidget()->isHidden());
    panel.setInputs(*book, withKind(*book, firstChange(*book, today), ChangeKind::seats));
    EXPECT_TRUE(choice("New billing")->isHidden() || choice("New billing")->parentWidget()->isHidden());
}

} // namespace seatwise::ui::test::change_panel_test
