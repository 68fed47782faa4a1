#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include "calculator/model/call_sheet.h"
#include "charts/curve_view.h"
#include "window_test.h"

namespace seatwise::ui::test::keyboard_test {

namespace {

bool isInteractive(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget) ||
        qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
        return false; // parts of another control
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const CurveView*>(widget);
}

QList<QWidget*> interactiveControls(const QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &window && isInteractive(widget) &&
            widget->objectName() != "qt_toolbar_ext_button")
            controls += widget;
    return controls;
}

/// A key of its own does as well as the Tab key: what a tool bar's button does, its shortcut does from anywhere.
bool hasShortcut(const QWidget* widget)
{
    const auto* button = qobject_cast<const QToolButton*>(widget);
    return button && button->defaultAction() && !button->defaultAction()->shortcut().isEmpty();
}

/// Of a group of radio buttons the keyboard stops at the checked one; arrows go on from there.
bool isReachedThroughItsGroup(const QWidget* widget, const QSet<QWidget*>& reached)
{
    if (!qobject_cast<const QRadioButton*>(widget))
        return false;
    const auto siblings = widget->parentWidget()->findChildren<QRadioButton*>(Qt::FindDirectChildrenOnly);
    return std::any_of(siblings.begin(), siblings.end(),
                       [&](QRadioButton* sibling) { return reached.contains(sibling); });
}

class Keyboard : public WindowTest
{
protected:
    /// Every widget that Tab stops at, from the one in focus until it is met again.
    [[nodiscard]] QSet<QWidget*> tabStops(Qt::Key key) const
    {
        QSet<QWidget*> reached;
        for (int steps = 0; steps < 300; ++steps) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QWidget* focus = QApplication::focusWidget();
            if (!focus || reached.contains(focus))
                break;
            reached += focus;
        }
        return reached;
    }

    void expectEveryControlReached() const
    {
        const QSet<QWidget*> reached = tabStops(Qt::Key_Tab);
        for (QWidget* widget : interactiveControls(*window)) {
            const bool asks = widget->isEnabled() && !hasShortcut(widget) && !isReachedThroughItsGroup(widget, reached);
            EXPECT_TRUE(!asks || reached.contains(widget))
                << widget->metaObject()->className() << " \"" << spokenName(widget).toStdString() << "\"";
        }
    }
};

class Names : public WindowTest
{
protected:
    void expectEveryControlNamed() const
    {
        for (QWidget* widget : interactiveControls(*window))
            EXPECT_FALSE(spokenName(widget).isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in "
                << widget->parentWidget()->metaObject()->className();
    }
};

} // namespace

TEST_F(Keyboard, BeginsAtTheSeats)
{
    EXPECT_EQ(spokenName(QApplication::focusWidget()), "Seats");
}

TEST_F(Keyboard, ReachesEveryControlOfTheCalculator)
{
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_F1);
    expectEveryControlReached();
}

TEST_F(Keyboard, ReachesEveryControlOfTermsAndOffers)
{
    showEveryTerm();
    expectEveryControlReached();
}

TEST_F(Keyboard, ReachesEveryControlOfTheOtherBook)
{
    open("sessiontrack");
    expectEveryControlReached();
}

TEST_F(Keyboard, ReachesEveryControlOfTheComparison)
{
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_2, Qt::ControlModifier);
    window->setFocus();
    expectEveryControlReached();
}

TEST_F(Keyboard, ReachesEveryControlOfThePresentation)
{
    press(Qt::Key_F11);
    expectEveryControlReached();
}

TEST_F(Keyboard, GoesBackTheSameWay)
{
    const QSet<QWidget*> forward = tabStops(Qt::Key_Tab);
    const QSet<QWidget*> backward = tabStops(Qt::Key_Backtab);
    EXPECT_EQ(forward.size(), backward.size());
}

TEST_F(Names, AreGivenToEveryControlOfTheCalculator)
{
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_F1);
    expectEveryControlNamed();
}

TEST_F(Names, AreGivenToEveryControlOfTermsAndOffers)
{
    showEveryTerm();
    expectEveryControlNamed();
}

TEST_F(Names, AreGivenToEveryControlOfTheOtherBook)
{
    open("sessiontrack");
    expectEveryControlNamed();
}

TEST_F(Names, AreGivenToEveryControlOfTheComparison)
{
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_2, Qt::ControlModifier);
    expectEveryControlNamed();
}

TEST_F(Names, OfPlansAndBillingAreThoseOfRadioButtons)
{
    for (const char* name : {"Auto", "Prelude", "Solo", "Ensemble", "Monthly", "Annual"})
        EXPECT_NE(control<QRadioButton>(*window, name), nullptr);
}

} // namespace seatwise::ui::test::keyboard_test
