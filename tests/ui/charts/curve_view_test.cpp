#include "charts/chart_accessibility.h"
#include "charts/curve_picture.h"
#include "charts/curve_view.h"
#include "sample_plot.h"
#include "theme/kept_texts.h"
#include "theme/theme.h"

#include <optional>

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace seatwise::ui::curve_view_test {

namespace {

class CurveViewTest : public testing::Test
{
protected:
    CurveViewTest()
    {
        applyTheme(*qApp, Theme::Light);
        QCoreApplication::processEvents();
        view.setPlot(samplePlot());
        view.resize(900, 500);
        view.show();
        QCoreApplication::processEvents();
    }

    QPoint pixelOf(double x) const { return {qRound(view.picture().pixelOf(x, 1).x()), 250}; }

    /// The pixels in the colour of pins, which nothing else on the chart has.
    [[nodiscard]] int inkOfPins() const
    {
        const QImage image = view.toImage(view.size(), 1.0);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) == lightPalette().pin ? 1 : 0;
        return ink;
    }

    CurveView view;
};

CurveMarker markerAt(double x)
{
    return {x, 0.05 + 15.0 / x, "200 seats", "next seat costs $0.18"};
}

} // namespace

TEST_F(CurveViewTest, DoesNotRenderTheCurvesAgainWhenTheMarkerMoves)
{
    view.grab();
    const int before = view.renderCount();
    for (int x = 100; x < 200; ++x) {
        view.setMarker(markerAt(x));
        QCoreApplication::processEvents();
        view.grab();
    }
    view.setPins({{5000, 0.1, "B"}});
    view.setCeiling(0.5, "Budget");
    view.grab();
    EXPECT_EQ(view.renderCount(), before);
}

TEST_F(CurveViewTest, RendersTheCurvesAgainInAnotherSizeOrTheme)
{
    view.grab();
    const int before = view.renderCount();
    view.resize(800, 400);
    view.grab();
    EXPECT_EQ(view.renderCount(), before + 1);
    applyTheme(*qApp, Theme::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(view.grab().toImage().pixelColor(2, 2), darkPalette().panel);
    applyTheme(*qApp, Theme::Light);
}

TEST_F(CurveViewTest, AsksForTheValueUnderThePointer)
{
    QSignalSpy asked(&view, &CurveView::readRequested);
    QTest::mouseMove(&view, pixelOf(120));
    ASSERT_EQ(asked.count(), 1);
    const double x = asked.first().first().toDouble();
    EXPECT_NEAR(x, 120, 1);
    EXPECT_EQ(x, std::round(x));
}

TEST_F(CurveViewTest, ReadsAlongTheCurveWithTheArrowKeys)
{
    QSignalSpy asked(&view, &CurveView::readRequested);
    view.setMarker(markerAt(20));
    QTest::keyClick(&view, Qt::Key_Right);
    ASSERT_EQ(asked.count(), 1);
    const double first = asked.last().first().toDouble();
    EXPECT_GE(first, 21);
    view.setReading(markerAt(first));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_LT(asked.last().first().toDouble(), first);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(asked.last().first().toDouble(), 75'000);
}

TEST_F(CurveViewTest, ShowsWhatIsReadUntilEscape)
{
    view.setMarker(markerAt(20));
    QTest::keyClick(&view, Qt::Key_Right);
    view.setReading(markerAt(21));
    EXPECT_TRUE(view.overlay().reading.has_value());
    QSignalSpy stopped(&view, &CurveView::readingStopped);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_FALSE(view.overlay().reading.has_value());
    EXPECT_EQ(stopped.count(), 1);
}

TEST_F(CurveViewTest, ChoosesByClickAndByEnter)
{
    QSignalSpy chosen(&view, &CurveView::chosen);
    QTest::mouseClick(&view, Qt::LeftButton, {}, pixelOf(500));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_NEAR(chosen.last().first().toDouble(), 500, 5);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.last().first().toDouble(), 6);
}

TEST_F(CurveViewTest, PaintsTheMarkerWhereItsValueIs)
{
    view.setMarker(CurveMarker{120, 0.175, {}, {}});
    const QImage image = view.toImage(view.size(), 1.0);
    EXPECT_EQ(image.pixelColor(view.picture().pixelOf(120, 0.175).toPoint()), lightPalette().accent);
}

TEST_F(CurveViewTest, HidesNoLabelOfAPinBehindTheReadOut)
{
    // Pins where the read-out would stand without them: right of the marker and above it.
    const QPointF at = view.picture().pixelOf(200, 0.125);
    const double octave = at.y() - view.picture().pixelOf(200, 0.25).y();
    for (const int across : {20, 60, 100, 140})
        for (const int up : {10, 25, 40}) {
            view.setPins({{view.picture().xAt(at.x() + across), 0.125 * std::exp2(up / octave), "WWW"}});
            view.setMarker(std::nullopt);
            const int without = inkOfPins();
            view.setMarker(CurveMarker{200, 0.125, "200 seats", "next seat costs $0.18"});
            EXPECT_EQ(inkOfPins(), without) << across << " px right of the marker, " << up << " px above";
        }
}

TEST_F(CurveViewTest, NeverLaysTheReadOutOnACurveOrTheCeiling)
{
    KeptTexts texts;
    for (const QSize& size : {QSize(900, 500), QSize(640, 300), QSize(420, 260)}) {
        view.resize(size);
        QCoreApplication::processEvents();
        for (const std::optional<double>& ceiling : {std::optional<double>(), std::optional<double>(0.4)}) {
            view.setCeiling(ceiling, "Budget");
            for (double x = 6; x < 75'000; x *= 1.07)
                for (const double y : {0.05 + 15.0 / x, 0.18, 1.2}) {
                    view.setMarker(
                        CurveMarker{x, y, "200 seats · $0.2718 / seat and month", "$652.20 a year · next seat $2.16"});
                    const QRectF box = readOutOf(view.overlay(), view.picture(), view.font(), texts);
                    ASSERT_FALSE(box.isEmpty());
                    for (const QPolygonF& line : view.picture().lines())
                        for (qsizetype i = 1; i < line.size(); ++i)
                            for (int step = 0; step <= 16; ++step) {
                                const QPointF at = line[i - 1] + (line[i] - line[i - 1]) * (step / 16.0);
                                ASSERT_FALSE(box.contains(at)) << x << ", " << y << " at width " << size.width();
                            }
                    if (ceiling) {
                        const double level = view.picture().pixelOf(20, *ceiling).y();
                        ASSERT_FALSE(box.top() <= level && level <= box.bottom()) << x << ", " << y;
                    }
                }
        }
    }
}

TEST_F(CurveViewTest, LeavesOutAMarkerWithoutAPlace)
{
    const QImage without = view.toImage(view.size(), 1.0);
    view.setMarker(CurveMarker{120, 0, "free", {}});
    EXPECT_EQ(view.toImage(view.size(), 1.0), without);
}

TEST_F(CurveViewTest, MakesAPictureOfAnySize)
{
    const QImage image = view.toImage({640, 360}, 2.0);
    EXPECT_EQ(image.size(), QSize(1280, 720));
    EXPECT_EQ(image.pixelColor(1, 1), lightPalette().panel);
}

TEST_F(CurveViewTest, WritesWellFormedSvgWithTheMarker)
{
    view.setMarker(markerAt(200));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(view.writeSvg(buffer));
    EXPECT_TRUE(buffer.data().contains("200 seats"));
    QXmlStreamReader reader(buffer.data());
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

TEST_F(CurveViewTest, IsAChartWithNameAndSummaryToAScreenReader)
{
    installChartAccessibility();
    CurveView spokenView;
    spokenView.setPlot(samplePlot());
    spokenView.setSummary("From $1.50 for 6 seats to $0.05 for 75,000 seats.");
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&spokenView);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Cost per seat");
    EXPECT_EQ(spoken->text(QAccessible::Description), "From $1.50 for 6 seats to $0.05 for 75,000 seats.");
}

} // namespace seatwise::ui::curve_view_test
