#include <QApplication>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

#include "calculator/calculator_page.h"
#include "calculator/model/calculator_edits.h"
#include "charts/curve_view.h"
#include "widgets/navigation_rail.h"
#include "widgets/notice_bar.h"
#include "window_test.h"

namespace seatwise::ui::test::presentation_test {

namespace {

class Presentation : public WindowTest
{
protected:
    /// The one in sight.
    [[nodiscard]] const CurveView* curve() const
    {
        for (const CurveView* curve : window->findChildren<CurveView*>())
            if (curve->isVisible())
                return curve;
        return nullptr;
    }
    [[nodiscard]] NoticeBar* notices() const { return window->findChild<CalculatorPage*>()->findChild<NoticeBar*>(); }
};

} // namespace

TEST_F(Presentation, HidesWhatIsNotForTheCustomer)
{
    ASSERT_TRUE(notices()->isVisible());
    press(Qt::Key_F11);
    EXPECT_FALSE(notices()->isVisible());
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_FALSE(window->findChild<QToolBar*>()->isVisible());
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(window->findChild<NavigationRail*>()->isVisible());
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_EQ(total(), "$652.20");
    EXPECT_NE(curve(), nullptr);
}

TEST_F(Presentation, ComesBackAsItWas)
{
    const double size = QApplication::font().pointSizeF();
    press(Qt::Key_F11);
    EXPECT_GE(QApplication::font().pointSizeF(), size * 1.4);
    press(Qt::Key_F11);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), size);
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_TRUE(notices()->isVisible());
    EXPECT_TRUE(window->findChild<NavigationRail*>()->isVisible());
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(Presentation, ComesBackMaximizedWhereItWasSo)
{
    window->showMaximized();
    settle();
    press(Qt::Key_F11);
    press(Qt::Key_F11);
    EXPECT_TRUE(window->isMaximized());
}

TEST_F(Presentation, StaysWithoutNoticesWhenThePriceChanges)
{
    press(Qt::Key_F11);
    setSeats(model, 18);
    settle();
    EXPECT_FALSE(notices()->isVisible());
}

TEST_F(Presentation, ShowsTheCalculatorFromAnyPage)
{
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_F11);
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(Presentation, IsClosedByEscapeAndByItsButton)
{
    press(Qt::Key_F11);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(window->menuBar()->isVisible());
    press(Qt::Key_F11);
    click("Esc closes this view");
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(Presentation, TakesTheSeatsThatAreTypedAtOnce)
{
    press(Qt::Key_F11);
    QTest::keyClicks(QApplication::focusWidget(), "500");
    settle();
    EXPECT_EQ(total(), "$1,237.80");
    ASSERT_TRUE(curve()->overlay().marker);
    EXPECT_EQ(curve()->overlay().marker->title, "about $0.21 at 500");
}

// 350 seats: 738.60 and 110 × 1.92.
TEST_F(Presentation, TakesAPriceNearbyAsAStepToUndo)
{
    setSeats(model, 400);
    press(Qt::Key_F11);
    click("350 seats");
    EXPECT_EQ(total(), "$949.80");
    click("350 seats, billed monthly");
    EXPECT_EQ(total(), "$79.15");
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.inputs().selection.seats, 400);
    EXPECT_EQ(total(), "$1,045.80");
}

TEST_F(Presentation, LeavesItsChartOutWhereNothingIsPaidForSeats)
{
    open("sessiontrack");
    setBilling(model, Billing::monthly);
    setSeats(model, 1);
    setPlan(model, "api");
    press(Qt::Key_F11);
    EXPECT_EQ(curve(), nullptr);
}

TEST_F(Presentation, LeavesItsChartOutWhereNothingIsPaid)
{
    setBilling(model, Billing::monthly);
    setSeats(model, 4);
    setPlan(model, "prelude");
    press(Qt::Key_F11);
    EXPECT_EQ(total(), "$0.00");
    EXPECT_EQ(curve(), nullptr);
}

TEST_F(Presentation, DrawsItsCurveOnceWhileTheSeatsChange)
{
    press(Qt::Key_F11);
    const int before = curve()->renderCount();
    for (SeatCount seats = 201; seats < 231; ++seats) {
        setSeats(model, seats);
        settle();
    }
    EXPECT_EQ(curve()->renderCount(), before);
}

TEST_F(Presentation, KeepsUndoByKey)
{
    press(Qt::Key_F11);
    setSeats(model, 300);
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

} // namespace seatwise::ui::test::presentation_test
