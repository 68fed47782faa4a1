#include "widgets/segmented_control.h"

#include <QAccessible>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace seatwise::ui::segmented_control_test {

namespace {

class SegmentedControlTest : public testing::Test
{
protected:
    SegmentedControlTest()
    {
        control.setSegments({"Auto", "Solo", "Ensemble"});
        control.resize(control.sizeHint());
        control.show();
        control.activateWindow();
        QCoreApplication::processEvents();
    }

    QRadioButton* segment(int index) const { return control.findChildren<QRadioButton*>().at(index); }

    SegmentedControl control;
};

} // namespace

TEST_F(SegmentedControlTest, ChoosesOneByClick)
{
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::mouseClick(segment(2), Qt::LeftButton);
    EXPECT_EQ(control.current(), 2);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 2);
    EXPECT_FALSE(segment(0)->isChecked());
}

TEST_F(SegmentedControlTest, ChoosesTheNextWithTheArrowKeys)
{
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    segment(0)->setFocus();
    QTest::keyClick(segment(0), Qt::Key_Right);
    EXPECT_EQ(control.current(), 1);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SegmentedControlTest, SaysWhyASegmentCannotBeChosen)
{
    control.setAvailable(1, false, "Solo is for 5 to 19 seats");
    EXPECT_EQ(segment(1)->toolTip(), "Solo is for 5 to 19 seats");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(segment(1))->text(QAccessible::Description),
              "Solo is for 5 to 19 seats");
    QTest::mouseClick(segment(1), Qt::LeftButton);
    EXPECT_EQ(control.current(), 0);
}

TEST_F(SegmentedControlTest, ForgetsTheReasonWhenTheSegmentIsAvailableAgain)
{
    control.setAvailable(1, false, "no");
    control.setAvailable(1, true);
    EXPECT_TRUE(segment(1)->toolTip().isEmpty());
    QTest::mouseClick(segment(1), Qt::LeftButton);
    EXPECT_EQ(control.current(), 1);
}

TEST_F(SegmentedControlTest, KeepsACurrentSegmentThatBecomesUnavailable)
{
    control.setCurrent(1);
    control.setAvailable(1, false, "no");
    EXPECT_EQ(control.current(), 1);
    EXPECT_TRUE(segment(1)->isChecked());
    QTest::mouseClick(segment(2), Qt::LeftButton);
    EXPECT_FALSE(segment(1)->isEnabled());
}

TEST_F(SegmentedControlTest, ReportsOnlyWhatThePersonDid)
{
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(2);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(segment(2)->isChecked());
}

TEST_F(SegmentedControlTest, CanHaveNoCurrentSegment)
{
    control.setCurrent(-1);
    for (int i = 0; i < control.count(); ++i)
        EXPECT_FALSE(segment(i)->isChecked());
}

TEST_F(SegmentedControlTest, IsMadeOfRadioButtonsToAScreenReader)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(segment(2));
    EXPECT_EQ(spoken->role(), QAccessible::RadioButton);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Ensemble");
}

TEST_F(SegmentedControlTest, HasRoomForItsTextsAndTargets)
{
    EXPECT_GE(control.height(), 28);
    for (int i = 0; i < control.count(); ++i)
        EXPECT_GT(segment(i)->width(), segment(i)->fontMetrics().horizontalAdvance(segment(i)->text()));
}

} // namespace seatwise::ui::segmented_control_test
