#include "widgets/navigation_rail.h"

#include <QAccessible>
#include <QAction>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace seatwise::ui::navigation_rail_test {

namespace {

class NavigationRailTest : public testing::Test
{
protected:
    NavigationRailTest()
    {
        rail.addPages(
            {{Icon::Calculator, "Calculator"}, {Icon::Compare, "Compare"}, {Icon::SeatChange, "Seat change"}});
        rail.setCurrentPage(0);
    }

    NavigationRail rail;
};

} // namespace

TEST_F(NavigationRailTest, ChoosesPagesWithTheArrowKeys)
{
    QSignalSpy chosen(&rail, &NavigationRail::pageChosen);
    QTest::keyClick(&rail, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
}

TEST_F(NavigationRailTest, ChoosesPagesWithControlAndADigit)
{
    QSignalSpy chosen(&rail, &NavigationRail::pageChosen);
    EXPECT_EQ(rail.pageActions().at(2)->shortcut(), QKeySequence("Ctrl+3"));
    rail.pageActions().at(2)->trigger();
    EXPECT_EQ(rail.currentPage(), 2);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(NavigationRailTest, ReportsOnlyWhatThePersonDid)
{
    QSignalSpy chosen(&rail, &NavigationRail::pageChosen);
    rail.setCurrentPage(2);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(rail.currentPage(), 2);
}

TEST_F(NavigationRailTest, IsWideEnoughForItsLongestText)
{
    EXPECT_GT(rail.width(), rail.fontMetrics().horizontalAdvance("Seat change"));
    const int before = rail.width();
    rail.setPageText(2, "A much longer name of a page");
    EXPECT_GT(rail.width(), before);
}

TEST_F(NavigationRailTest, IsAListOfNamedPagesToAScreenReader)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&rail);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Pages");
    EXPECT_EQ(spoken->child(1)->text(QAccessible::Name), "Compare");
}

} // namespace seatwise::ui::navigation_rail_test
