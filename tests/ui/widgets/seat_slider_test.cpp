#include "widgets/seat_slider.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace seatwise::ui::seat_slider_test {

namespace {

class SeatSliderTest : public testing::Test
{
protected:
    SeatSliderTest()
    {
        slider.resize(300, slider.sizeHint().height());
        slider.setTicks({20, 120, 240, 500, 1000, 2500, 5000, 6000});
    }

    void wheel(int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&slider, &event);
    }

    SeatSlider slider;
};

} // namespace

TEST_F(SeatSliderTest, ReachesEveryNumberOfSeatsWithTheArrowKeys)
{
    slider.setSeats(5);
    int missed = 0;
    for (qint64 expected = 6; expected <= 75'000; ++expected) {
        QTest::keyClick(&slider, Qt::Key_Right);
        missed += slider.seats() == expected ? 0 : 1;
    }
    EXPECT_EQ(missed, 0);
}

TEST_F(SeatSliderTest, GoesBackTheSameWay)
{
    slider.setSeats(1000);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.seats(), 999);
}

TEST_F(SeatSliderTest, PlacesEveryNumberWhereItIsFoundAgain)
{
    int missed = 0;
    for (int seats = 5; seats <= 75'000; ++seats)
        missed += slider.seatsAt(slider.positionOf(seats)) == seats ? 0 : 1;
    EXPECT_EQ(missed, 0);
}

TEST_F(SeatSliderTest, IsLogarithmic)
{
    EXPECT_DOUBLE_EQ(slider.positionOf(5), 0.0);
    EXPECT_DOUBLE_EQ(slider.positionOf(75'000), 1.0);
    EXPECT_NEAR(slider.positionOf(500) - slider.positionOf(50), slider.positionOf(5000) - slider.positionOf(500),
                1e-12);
}

TEST_F(SeatSliderTest, BeginsAtNothingWhereItsLimitsDo)
{
    slider.setLimits(0, 1'000'000);
    slider.setSeats(0);
    EXPECT_DOUBLE_EQ(slider.positionOf(0), 0.0);
    EXPECT_DOUBLE_EQ(slider.positionOf(1'000'000), 1.0);
    EXPECT_EQ(slider.labelledTicks().front(), 0);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(slider.seats(), 1);
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.seats(), 0);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.seats(), 0);
}

TEST_F(SeatSliderTest, PlacesEveryNumberFromNothingWhereItIsFoundAgain)
{
    slider.setLimits(0, 1'000'000);
    int missed = 0;
    for (int number = 0; number <= 1'000'000; ++number)
        missed += slider.seatsAt(slider.positionOf(number)) == number ? 0 : 1;
    EXPECT_EQ(missed, 0);
}

TEST_F(SeatSliderTest, DoesNotSnapToTicks)
{
    QSignalSpy spy(&slider, &SeatSlider::seatsChanged);
    QTest::mousePress(&slider, Qt::LeftButton, {}, {40, 10});
    for (int x = 41; x < 280; ++x)
        QTest::mouseMove(&slider, {x, 10});
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {280, 10});
    EXPECT_GE(spy.count(), 230) << "every pixel of the track is another number";
}

TEST_F(SeatSliderTest, StepsTenWithShift)
{
    slider.setSeats(100);
    QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(slider.seats(), 110);
    QTest::keyClick(&slider, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(slider.seats(), 100);
}

TEST_F(SeatSliderTest, PagesFromTickToTick)
{
    slider.setSeats(200);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.seats(), 240);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.seats(), 500);
    QTest::keyClick(&slider, Qt::Key_PageDown);
    EXPECT_EQ(slider.seats(), 240);
}

TEST_F(SeatSliderTest, GoesToItsEndsWithHomeAndEnd)
{
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(slider.seats(), 75'000);
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.seats(), 5);
}

TEST_F(SeatSliderTest, FollowsTheWheel)
{
    slider.setSeats(50);
    wheel(1);
    EXPECT_EQ(slider.seats(), 51);
    wheel(-1, Qt::ControlModifier);
    EXPECT_EQ(slider.seats(), 41);
}

TEST_F(SeatSliderTest, KeepsANumberBeyondItsEnd)
{
    slider.setSeats(1'000'000);
    EXPECT_EQ(slider.seats(), 1'000'000);
    EXPECT_EQ(slider.value(), 75'000);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.seats(), 999'999);
}

TEST_F(SeatSliderTest, DoesNotMoveWhenItsHandleIsTaken)
{
    slider.setSeats(40'000);
    QTest::keyClick(&slider, Qt::Key_Right);
    QSignalSpy spy(&slider, &SeatSlider::seatsChanged);
    const int x = int(11 + slider.positionOf(40'001) * 278);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {x, 12});
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(SeatSliderTest, ReportsOnlyWhatThePersonDid)
{
    QSignalSpy spy(&slider, &SeatSlider::seatsChanged);
    slider.setSeats(300);
    slider.setLimits(1, 200);
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(slider.seats(), 300);
    QTest::keyClick(&slider, Qt::Key_Left);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toLongLong(), 299);
}

TEST_F(SeatSliderTest, LabelsItsEndsAndNoTickTwice)
{
    const auto wide = slider.labelledTicks();
    EXPECT_EQ(wide.front(), 5);
    EXPECT_EQ(wide.back(), 75'000);
    slider.resize(120, slider.height());
    EXPECT_LT(slider.labelledTicks().size(), wide.size());
}

TEST_F(SeatSliderTest, IsASliderToAScreenReader)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&slider);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Seats slider");
    QSignalSpy spy(&slider, &SeatSlider::seatsChanged);
    spoken->valueInterface()->setCurrentValue(777);
    EXPECT_EQ(slider.seats(), 777);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(SeatSliderTest, IsLargeEnoughToHit)
{
    EXPECT_GE(slider.sizeHint().height(), 24);
}

} // namespace seatwise::ui::seat_slider_test
