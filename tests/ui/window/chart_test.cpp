#include <QAbstractButton>
#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

#include "calculator/calculator_page.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/views/chart_card.h"
#include "charts/curve_picture.h"
#include "charts/curve_view.h"
#include "pricebook/writer.h"
#include "rival_list.h"
#include "window_test.h"

namespace seatwise::ui::test::chart_test {

namespace {

class WindowChart : public WindowTest
{
protected:
    [[nodiscard]] CurveView& chart() const { return *window->findChild<CalculatorPage*>()->findChild<CurveView*>(); }

    /// Chooses a menu entry and answers the file dialog it opens.
    void saveAs(const QString& entry, const QString& path)
    {
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, window.get(), [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            answer.stop();
            dialog->findChild<QLineEdit*>("fileNameEdit")->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        answer.start(20);
        menuEntry(entry)->trigger();
        settle();
    }

    [[nodiscard]] QPoint placeOf(double seats, double value) const
    {
        return chart().picture().pixelOf(seats, value).toPoint();
    }

    [[nodiscard]] QString rivalFile() const
    {
        QFile made(folder.filePath("rival.json"));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(QByteArray::fromStdString(writePriceBook(rivalList())));
        return made.fileName();
    }

    /// Chooses another list for the chart.
    void openBeside(const QString& path) { saveAs("Another price list on the chart…", path); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(WindowChart, FollowsTheSeatsWithoutDrawingTheCurvesAgain)
{
    const int before = chart().renderCount();
    for (SeatCount seats = 201; seats < 235; ++seats) {
        setSeats(model, seats);
        settle();
    }
    EXPECT_EQ(chart().renderCount(), before);
    ASSERT_TRUE(chart().overlay().marker.has_value());
    EXPECT_EQ(chart().overlay().marker->x, 234);
}

TEST_F(WindowChart, ShowsWhatIsChosen)
{
    EXPECT_EQ(spokenName(&chart()), "Cost per seat and month");
    click("Total");
    EXPECT_NEAR(chart().overlay().marker->y, 54.35, 1e-9);
    click("Next seat");
    EXPECT_NEAR(chart().overlay().marker->y, 0.18, 1e-9);
    click("A year");
    EXPECT_NEAR(chart().overlay().marker->y, 652.20, 1e-9);
    click("Per seat");
    EXPECT_NEAR(chart().overlay().marker->y, 0.27175, 1e-4);
}

TEST_F(WindowChart, TakesTheSeatsOfAClickAsAStep)
{
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, placeOf(1'000, 0.2));
    settle();
    EXPECT_NEAR(static_cast<double>(model.inputs().selection.seats), 1'000, 15);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(WindowChart, ReadsAlongTheCurveByKey)
{
    chart().setFocus();
    press(Qt::Key_Right);
    ASSERT_TRUE(chart().overlay().reading.has_value());
    EXPECT_TRUE(chart().overlay().reading->title.contains("seats"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(chart().overlay().reading.has_value());
}

TEST_F(WindowChart, HasATableTwinByKey)
{
    press(Qt::Key_T, Qt::ControlModifier);
    auto* table = control<QTableWidget>(*window, "Cost curve as a table");
    EXPECT_FALSE(chart().isVisible());
    const auto cells = table->findItems("120", Qt::MatchExactly);
    ASSERT_FALSE(cells.isEmpty());
    bool found = false;
    for (const QTableWidgetItem* cell : cells)
        found = found ||
                (table->item(cell->row(), 1)->text() == "Ensemble" && table->item(cell->row(), 2)->text() == "$479.40");
    EXPECT_TRUE(found);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(chart().isVisible());
}

TEST_F(WindowChart, KeepsTheTableInStepWithTheBilling)
{
    press(Qt::Key_T, Qt::ControlModifier);
    click("Monthly");
    auto* table = control<QTableWidget>(*window, "Cost curve as a table");
    EXPECT_FALSE(table->findItems("$39.95", Qt::MatchExactly).isEmpty());
}

TEST_F(WindowChart, IsSavedAsAPicture)
{
    saveAs("Save chart as PNG…", folder.filePath("curve.png"));
    ASSERT_EQ(files.files.size(), 1u);
    EXPECT_EQ(files.files.front().first, folder.filePath("curve.png").toStdString());
    const auto picture = QImage::fromData(QByteArray::fromStdString(files.files.front().second), "PNG");
    EXPECT_EQ(picture.size(), QSize(3200, 1800));
    EXPECT_TRUE(statusMessage().startsWith("Saved")) << statusMessage().toStdString();
}

TEST_F(WindowChart, IsSavedAsSvg)
{
    saveAs("Save chart as SVG…", folder.filePath("curve.svg"));
    ASSERT_EQ(files.files.size(), 1u);
    QXmlStreamReader reader(QByteArray::fromStdString(files.files.front().second));
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

TEST_F(WindowChart, SaysWhenItCouldNotBeSaved)
{
    files.refusal = "the disk is full";
    saveAs("Save chart as PNG…", folder.filePath("curve.png"));
    EXPECT_EQ(statusMessage(), "Not saved: the disk is full");
    EXPECT_TRUE(files.files.empty());
}

TEST_F(WindowChart, MarksTheOtherScenarios)
{
    press(Qt::Key_D, Qt::ControlModifier);
    setSeats(model, 900);
    settle();
    ASSERT_EQ(chart().overlay().pins.size(), 1u);
    EXPECT_EQ(chart().overlay().pins.front().x, 200);
}

// 152 seats: 45.71 against 45.60; 153: 45.89 against 45.90.
TEST_F(WindowChart, DrawsAnotherListBesideOursUntilItIsTakenAway)
{
    setBilling(model, Billing::monthly);
    const std::size_t alone = chart().picture().plot().series.size();
    openBeside(rivalFile());
    EXPECT_GT(chart().picture().plot().series.size(), alone);
    const QString line = labelNamed(*window, "list-beside");
    EXPECT_TRUE(line.startsWith("Beside Rival, School: dearer at 20–152; cheaper at 153 and more"))
        << line.toStdString();
    press(Qt::Key_6, Qt::ControlModifier); // the same list stands beside the one that is edited
    EXPECT_TRUE(labelNamed(*window, "list-beside").startsWith("Beside Rival, School: dearer at 20–152"));
    press(Qt::Key_1, Qt::ControlModifier);
    click("Without the other list");
    EXPECT_EQ(chart().picture().plot().series.size(), alone);
    EXPECT_EQ(labelNamed(*window, "list-beside"), "");
}

TEST_F(WindowChart, KeepsItsButtonsInSightBesideAnotherList)
{
    const auto card = window->findChild<ChartCard*>();
    const auto outOfSight = [&] {
        QStringList texts;
        for (const QAbstractButton* each : card->findChildren<QAbstractButton*>())
            if (each->isVisible() && !card->rect().contains(QRect(each->mapTo(card, QPoint()), each->size())))
                texts += each->text();
        return texts.join(u'|').toStdString();
    };
    EXPECT_EQ(outOfSight(), "");
    openBeside(rivalFile());
    EXPECT_EQ(outOfSight(), "");
}

TEST_F(WindowChart, SaysOfThePlanOnShowHowItStandsBesideAnotherList)
{
    setBilling(model, Billing::monthly);
    openBeside(rivalFile());
    setSeats(model, 10); // Solo: 11.95, and 3.00 there
    settle();
    EXPECT_EQ(labelNamed(*window, "list-beside"), "Beside Rival, School: dearer at 5–19.");
}

TEST_F(WindowChart, SaysWhatIsWrongWithAnotherListAndKeepsTheOneThatIsThere)
{
    openBeside(rivalFile());
    QFile file(folder.filePath("stranger.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    openBeside(file.fileName());
    EXPECT_TRUE(statusMessage().contains("\"format\" is missing")) << statusMessage().toStdString();
    EXPECT_TRUE(labelNamed(*window, "list-beside").startsWith("Beside Rival"));
}

} // namespace seatwise::ui::test::chart_test
