#include "widgets/fitting_label.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>

#include <gtest/gtest.h>

namespace seatwise::ui::fitting_label_test {

namespace {

/// Counts the layout requests a page gets.
class Page : public QWidget
{
public:
    int requests = 0;

protected:
    bool event(QEvent* event) override
    {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QWidget::event(event);
    }
};

} // namespace

TEST(FittingLabel, UsesItsFullSizeWhereTheTextFits)
{
    FittingLabel label(3.0, QFont::Bold);
    label.setText("$652.20");
    label.resize(1000, 60);
    EXPECT_DOUBLE_EQ(label.fittedFont().pointSizeF(), label.font().pointSizeF() * 3.0);
}

TEST(FittingLabel, ShrinksUntilTheTextFits)
{
    FittingLabel label(3.0, QFont::Bold);
    label.setText("$1,234,567.89");
    label.resize(label.sizeHint().width() * 7 / 10, 60);
    EXPECT_LE(QFontMetrics(label.fittedFont()).horizontalAdvance(label.text()), label.width());
}

TEST(FittingLabel, NeverShrinksBelowHalf)
{
    FittingLabel label(3.0, QFont::Bold);
    label.setText("$1,234,567,890.12");
    label.resize(20, 60);
    EXPECT_NEAR(label.fittedFont().pointSizeF(), label.font().pointSizeF() * 1.5, 0.01);
}

TEST(FittingLabel, KeepsSmallPrintLegible)
{
    FittingLabel label(1.0, QFont::Normal);
    label.setText("$54.35 a month equivalent");
    label.resize(20, 20);
    EXPECT_GE(label.fittedFont().pointSizeF(), label.font().pointSizeF() * 0.79);
}

TEST(FittingLabel, ShowsTheWholeTextAsTooltipOnlyWhenItIsCut)
{
    FittingLabel label(1.0, QFont::Normal);
    label.setText("Ensemble, billed annually");
    label.show();
    label.resize(30, 20);
    EXPECT_EQ(label.toolTip(), "Ensemble, billed annually");
    label.resize(600, 20);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(FittingLabel, DoesNotMoveThePageForATextThatNeedsNoMoreRoom)
{
    Page page;
    QHBoxLayout row(&page);
    FittingLabel label(2.0, QFont::Bold);
    row.addWidget(&label);
    label.setText("$888.88");
    page.resize(400, 100);
    page.show();
    QCoreApplication::processEvents();
    page.requests = 0;
    for (const char* text : {"$652.20", "$54.35", "$111.11"}) {
        label.setText(text);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(page.requests, 0);
    row.removeWidget(&label);
    label.setParent(nullptr);
}

TEST(FittingLabel, IsALabelThatReadsItsTextToAScreenReader)
{
    FittingLabel label(3.0, QFont::Bold);
    label.setText("$652.20");
    label.setAccessibleDescription("price-total");
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&label);
    EXPECT_EQ(spoken->role(), QAccessible::StaticText);
    EXPECT_EQ(spoken->text(QAccessible::Name), "$652.20");
    EXPECT_EQ(spoken->text(QAccessible::Description), "price-total");
    label.setSuffix("/ year");
    EXPECT_EQ(spoken->text(QAccessible::Name), "$652.20 / year");
}

} // namespace seatwise::ui::fitting_label_test
