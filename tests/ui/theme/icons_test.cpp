#include "theme/icons.h"
#include "theme/palette.h"

#include <gtest/gtest.h>

namespace seatwise::ui::icons_test {

namespace {

int paintedPixels(const QPixmap& pixmap, const QColor& colour)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int painted = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            painted += image.pixelColor(x, y) == colour ? 1 : 0;
    return painted;
}

} // namespace

TEST(Icons, AreAllDrawnInTheColourAskedFor)
{
    for (int id = int(Icon::Budget); id <= int(Icon::Workshop); ++id)
        EXPECT_GT(paintedPixels(iconPixmap(static_cast<Icon>(id), Qt::red, 48, 1.0), Qt::red), 10) << id;
}

TEST(Icons, AreRenderedAtThePixelsOfTheScreen)
{
    const QPixmap pixmap = iconPixmap(Icon::Undo, Qt::black, 20, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(20, 20));
}

TEST(Icons, AreDimmedWhenDisabled)
{
    const QPixmap pixmap = icon(Icon::Plus, lightPalette()).pixmap(QSize(96, 96), QIcon::Disabled);
    EXPECT_GT(paintedPixels(pixmap, lightPalette().disabledText), 5);
}

TEST(Icons, OfTheProgramComeInTheSizesOfWindowManagers)
{
    EXPECT_EQ(applicationIcon().availableSizes().size(), 3);
}

} // namespace seatwise::ui::icons_test
