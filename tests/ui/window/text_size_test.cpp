#include <QApplication>
#include <QToolBar>

#include "theme/theme.h"
#include "widgets/navigation_rail.h"
#include "widgets/seat_spin_box.h"
#include "window_test.h"

namespace seatwise::ui::test::text_size_test {

namespace {

/// The text size of the desktop changes while the window is open.
class TextSize : public WindowTest
{
protected:
    static void enlarge(double scale)
    {
        applyTheme(*qApp, Theme::Light, scale);
        settle();
    }

    /// As a window that was opened in this size has it.
    template<class Measure>
    [[nodiscard]] auto inAFreshWindow(double scale, Measure measure)
    {
        enlarge(scale);
        reopen(window->session());
        window->resize(1320, 860);
        settle();
        const auto fresh = measure();
        enlarge(1.0);
        reopen(window->session());
        return fresh;
    }
};

} // namespace

TEST_F(TextSize, ReachesTheSeatsField)
{
    const auto height = [this] { return control<SeatSpinBox>(*window, "Seats")->fontMetrics().height(); };
    const int fresh = inAFreshWindow(1.5, height);
    ASSERT_NE(height(), fresh);
    enlarge(1.5);
    EXPECT_EQ(height(), fresh);
}

TEST_F(TextSize, ReachesTheIconsOfTheToolBar)
{
    const auto size = [this] { return window->findChild<QToolBar*>()->iconSize(); };
    const QSize fresh = inAFreshWindow(1.5, size);
    ASSERT_NE(size(), fresh);
    enlarge(1.5);
    EXPECT_EQ(size(), fresh);
}

TEST_F(TextSize, ReducesTheRailToItsIcons)
{
    const auto width = [this] { return window->findChild<NavigationRail*>()->width(); };
    const int fresh = inAFreshWindow(2.0, width);
    enlarge(2.0);
    EXPECT_EQ(width(), fresh);
}

TEST_F(TextSize, GoesBackToNamesInTheRail)
{
    const auto width = [this] { return window->findChild<NavigationRail*>()->width(); };
    const int before = width();
    enlarge(2.0);
    enlarge(1.0);
    EXPECT_EQ(width(), before);
}

} // namespace seatwise::ui::test::text_size_test
