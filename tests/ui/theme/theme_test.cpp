#include "theme/palette.h"
#include "theme/theme.h"

#include "widgets/link_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace seatwise::ui::theme_test {

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

/// The first column of pixels that is not ground, in the rows of the text.
int firstInk(QWidget& widget, int below)
{
    const QImage image = widget.grab().toImage();
    for (int x = 0; x < image.width(); ++x)
        for (int y = below; y < std::min(image.height(), widget.fontMetrics().height()); ++y)
            if (image.pixelColor(x, y).lightness() < 160)
                return x;
    return -1;
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

TEST(Tables, BeginTheirCellsWhereTheirHeadersBegin)
{
    for (const double textScale : {1.0, 2.0}) {
        apply(Theme::Light, textScale);
        QTableWidget table(1, 1);
        table.setHorizontalHeaderLabels({"H"});
        table.setItem(0, 0, new QTableWidgetItem("H"));
        table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table.verticalHeader()->hide();
        table.setFocusPolicy(Qt::NoFocus);
        table.setFrameShape(QFrame::NoFrame);
        table.setShowGrid(false);
        table.setColumnWidth(0, 200);
        table.resize(300, 200);
        table.show();
        QCoreApplication::processEvents();
        EXPECT_EQ(firstInk(*table.horizontalHeader()->viewport(), 10), firstInk(*table.viewport(), 10)) << textScale;
    }
    apply(Theme::Light);
}

TEST(Links, BeginWhereTheTextAboveThemBegins)
{
    apply(Theme::Light);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* label = new QLabel("How");
    auto* link = new LinkButton("How");
    column->addWidget(label);
    column->addWidget(link, 0, Qt::AlignLeft);
    page.resize(300, 200);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_NEAR(link->x() + firstInk(*link, 2), label->x() + firstInk(*label, 2), 2); // one is bolder
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

TEST(Buttons, ArePressedByEnterAndBySpace)
{
    apply(Theme::Light);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* button = new QPushButton("Add");
    auto* tick = new QCheckBox("Only this");
    column->addWidget(button);
    column->addWidget(tick);
    page.show();
    int presses = 0;
    QObject::connect(button, &QPushButton::clicked, [&presses] { ++presses; });
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(presses, 3);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(tick, Qt::Key_Return);
    EXPECT_EQ(presses, 3);
    EXPECT_FALSE(tick->isChecked());
}

} // namespace seatwise::ui::theme_test
