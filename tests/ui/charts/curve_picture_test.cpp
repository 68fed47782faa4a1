#include "charts/curve_picture.h"
#include "sample_plot.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace seatwise::ui::curve_picture_test {

namespace {

QImage painted(CurvePicture& picture, const QSize& size)
{
    picture.layOut(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(lightPalette().panel);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

} // namespace

TEST(CurvePicture, LeavesOutPointsWithoutAPlaceOnALogarithmicAxis)
{
    const CurvePicture picture(samplePlot(), lightPalette(), QApplication::font());
    EXPECT_EQ(picture.drawnPoints(0), 2);
    EXPECT_DOUBLE_EQ(picture.xRange().low, 6.0);
}

TEST(CurvePicture, KeepsZeroOnAPlainAxis)
{
    CurvePlot plot = samplePlot();
    plot.logY = false;
    const CurvePicture picture(plot, lightPalette(), QApplication::font());
    EXPECT_EQ(picture.drawnPoints(0), 3);
}

TEST(CurvePicture, DrawsTheLineWhereItSaysTheValueIs)
{
    CurvePlot plot;
    plot.series = {{"Flat", Qt::red, false, {{10, 3}, {1000, 3}, {1001, 6}}}};
    CurvePicture picture(plot, lightPalette(), QApplication::font());
    const QImage image = painted(picture, {600, 300});
    const QColor there = image.pixelColor(picture.pixelOf(100, 3).toPoint());
    EXPECT_GT(there.red(), 200);
    EXPECT_LT(there.blue(), 80);
}

TEST(CurvePicture, FindsTheValueUnderAPixel)
{
    CurvePicture picture(samplePlot(), lightPalette(), QApplication::font());
    picture.layOut({900, 500});
    EXPECT_NEAR(picture.xAt(picture.pixelOf(120, 1).x()), 120, 1e-6);
}

TEST(CurvePicture, LeavesRoomForEveryLabel)
{
    CurvePicture picture(samplePlot(), lightPalette(), QApplication::font());
    picture.layOut({900, 500});
    EXPECT_TRUE(QRectF(0, 0, 900, 500).contains(picture.plotArea()));
    EXPECT_GE(picture.xTicks().size(), 6u);
    EXPECT_GE(picture.yTicks().size(), 4u);
}

TEST(CurvePicture, SaysSoWhenThereIsNothingToDraw)
{
    CurvePlot plot;
    plot.series = {{"Free", Qt::red, false, {{5, 0}, {6, 0}}}};
    CurvePicture picture(plot, lightPalette(), QApplication::font());
    EXPECT_TRUE(picture.isEmpty());
    const QImage image = painted(picture, {400, 200});
    EXPECT_NE(image, QImage(image.size(), image.format()));
}

} // namespace seatwise::ui::curve_picture_test
