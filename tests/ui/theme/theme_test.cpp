#include "theme/palette.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace seatwise::ui;

namespace {

void apply(Theme theme, double textScale = 1.0)
{
    applyTheme(*qApp, theme, textScale);
    QCoreApplication::processEvents(); // widgets hear of it then
}

QColor pixelInside(QWidget& widget)
{
    return widget.grab().toImage().pixelColor(widget.width() / 2, 4);
}

} // namespace

TEST(ApplyTheme, ReachesEveryWidgetThroughItsStyle)
{
    apply(Theme::Dark);
    QWidget widget;
    EXPECT_EQ(paletteOf(&widget), darkPalette());
    apply(Theme::Light);
    EXPECT_EQ(paletteOf(&widget), lightPalette());
}

TEST(ApplyTheme, RecoloursWidgetsThatAreAlreadyThere)
{
    apply(Theme::Light);
    QLineEdit edit;
    apply(Theme::HighContrast);
    EXPECT_EQ(edit.palette().color(QPalette::Text), highContrastPalette().text);
    apply(Theme::Light);
    EXPECT_EQ(edit.palette().color(QPalette::Text), lightPalette().text);
}

TEST(ApplyTheme, GrowsControlsWithTheText)
{
    apply(Theme::Light);
    QPushButton button("Export");
    const QSize normal = button.sizeHint();
    apply(Theme::Light, 2.0);
    EXPECT_GE(button.sizeHint().height(), normal.height() * 19 / 10);
    EXPECT_GE(button.sizeHint().width(), normal.width() * 18 / 10);
    apply(Theme::Light);
    EXPECT_EQ(button.sizeHint(), normal);
}

TEST(Buttons, MarkedPrimaryAreFilledWithTheAccent)
{
    apply(Theme::Light);
    QPushButton button;
    button.setProperty("primary", true);
    button.resize(120, 40);
    EXPECT_EQ(pixelInside(button), lightPalette().accent);
}

TEST(SpinBoxes, HaveStepButtonsLargeEnoughToHit)
{
    apply(Theme::Light);
    QSpinBox spin;
    spin.resize(spin.sizeHint());
    spin.show();
    EXPECT_GE(spin.height(), 24);
    const int text = spin.findChild<QLineEdit*>()->width();
    EXPECT_GE(spin.width() - text, 48);
}
