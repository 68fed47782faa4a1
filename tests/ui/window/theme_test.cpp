#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QToolButton>

#include "calculator/model/call_sheet.h"
#include "cuts.h"
#include "theme/palette.h"
#include "widgets/text_widget.h"
#include "window_test.h"

namespace seatwise::ui::test::theme_test {

namespace {

struct Look
{
    const char* name;
    const char* entry;
    const Palette& (*palette)();
};

class WindowThemes : public WindowTest, public testing::WithParamInterface<Look>
{
protected:
    WindowThemes()
    {
        menuEntry(GetParam().entry)->trigger();
        settle();
    }

    [[nodiscard]] const Palette& palette() const { return GetParam().palette(); }
};

QColor cornerOf(QWidget& widget)
{
    return widget.grab().toImage().pixelColor(2, 2);
}

} // namespace

TEST_P(WindowThemes, RecolourTheWholeWindow)
{
    const QImage image = window->grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() - 3, 3), palette().rail);                    // menu bar
    EXPECT_EQ(image.pixelColor(3, image.height() / 2), palette().rail);                   // pages
    EXPECT_EQ(image.pixelColor(image.width() - 3, image.height() / 2), palette().window); // between cards
    EXPECT_EQ(cornerOf(*window->findChild<QWidget*>("seats-problem")->parentWidget()), palette().panel);
}

TEST_P(WindowThemes, KeepEveryTextReadable)
{
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* value = qobject_cast<TextWidget*>(widget);
        const bool hasText = (label && !label->text().isEmpty()) || (value && !value->text().isEmpty());
        if (!hasText || !widget->isVisible() || widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const QPoint place = widget->mapTo(window.get(), QPoint(0, 0));
        const QImage image = window->grab(QRect(place, widget->size())).toImage();
        EXPECT_GE(contrastIn(image), 4.5) << (label ? label->text() : value->text()).toStdString();
    }
}

TEST_P(WindowThemes, KeepEveryPageReadable)
{
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_GE(contrastIn(window->grab().toImage()), 7.0);
    const QImage image = window->grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() - 3, image.height() - 60), palette().window);
}

TEST_P(WindowThemes, ColourWhatHoldsTheCommandsWithoutRoom)
{
    int drawn = 0;
    for (const auto* more : window->findChildren<QToolButton*>(QRegularExpression("^qt_.*_ext_button$"))) {
        const QImage image = more->icon().pixmap(32).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255) {
                    ASSERT_EQ(image.pixelColor(x, y).rgb(), palette().text.rgb());
                    ++drawn;
                }
    }
    EXPECT_GE(drawn, 20);
}

TEST_P(WindowThemes, AreTicked)
{
    EXPECT_TRUE(menuEntry(GetParam().entry)->isChecked());
}

INSTANTIATE_TEST_SUITE_P(Every, WindowThemes,
                         testing::Values(Look{"Light", "Light", lightPalette}, Look{"Dark", "Dark", darkPalette},
                                         Look{"HighContrast", "High contrast", highContrastPalette}),
                         [](const auto& row) { return row.param.name; });

} // namespace seatwise::ui::test::theme_test
