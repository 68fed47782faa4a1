#include "workshop/views/analysis/sensitivity_card.h"

#include <ostream>

#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "charts/curve_picture.h"
#include "charts/curve_view.h"
#include "doubles.h"
#include "golden_surveys.h"
#include "read_table.h"
#include "reading.h"

namespace seatwise::ui::test::sensitivity_card_test {

void PrintTo(const GoldenSurvey& survey, std::ostream* out)
{
    *out << survey.name;
}

namespace {

// Two respondents. Too cheap falls from both at 1 to none at 2; expensive rises from none at 2 to both at 3.
const char* const twoAnswers = "too_cheap,cheap,expensive,too_expensive\n1,2,3,4\n1,2,3,4\n";
const char* const oneInDisorder = "too_cheap,cheap,expensive,too_expensive\n1,2,3,4\n9,2,3,4\n";
const char* const intents = "price,intent\n10,yes\n10,yes\n20,yes\n20,no\n30,no\n30,maybe\n";

class SensitivityWindow : public testing::Test
{
protected:
    SensitivityWindow()
    {
        card.resize(1000, 900);
        card.show();
        settle();
    }

    void paste(const QString& text) const { pasteWith(card, "Paste a survey", text); }

    void choose(const QString& view) const
    {
        QTest::mouseClick(control<QRadioButton>(card, view), Qt::LeftButton);
        settle();
    }

    [[nodiscard]] CurveView& chart() const { return *card.findChild<CurveView*>(); }

    [[nodiscard]] QString read(Qt::Key key) const
    {
        QTest::keyClick(&chart(), key);
        const auto& reading = chart().overlay().reading;
        return reading ? reading->title + ": " + reading->detail : QString();
    }

    KnownTables tables;
    SensitivityCard card{tables};
};

} // namespace

TEST_F(SensitivityWindow, SaysWhatToImportBeforeThereIsASurvey)
{
    bool said = false;
    for (const QLabel* label : card.findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains("too_cheap, cheap, expensive, too_expensive");
    EXPECT_TRUE(said);
    EXPECT_FALSE(card.sensitivity());
    EXPECT_EQ(card.surveyName(), "");
}

// OPP: too cheap is 0 from 2 on and too expensive until 3, so that they meet over all of it; 2.50 is its midpoint.
TEST_F(SensitivityWindow, ShowsTheFourIntersections)
{
    paste(twoAnswers);
    const auto rows = rowsOf(card, "Intersections of the curves");
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].mid(0, 2), QStringList({"PMC, marginal cheapness", "$2.00"}));
    EXPECT_EQ(rows[1].mid(0, 2), QStringList({"OPP, optimal price", "$2.50"}));
    EXPECT_EQ(rows[2].mid(0, 2), QStringList({"IDP, indifference price", "$2.50"}));
    EXPECT_EQ(rows[3].mid(0, 2), QStringList({"PME, marginal expensiveness", "$3.00"}));
}

TEST_F(SensitivityWindow, NamesTheRangeThatIsChosenAndHandsItOn)
{
    paste(twoAnswers);
    EXPECT_EQ(rowsOf(card, "Intersections of the curves")[0][2], "too cheap and not cheap");
    const QSignalSpy imported(&card, &SensitivityCard::surveyImported);
    QTest::mouseClick(control<QAbstractButton>(card, "Narrower"), Qt::LeftButton);
    settle();
    EXPECT_EQ(card.range(), PriceRange::narrower);
    EXPECT_EQ(rowsOf(card, "Intersections of the curves")[0][2], "too cheap and expensive");
    EXPECT_EQ(imported.count(), 1);
    paste(twoAnswers);
    EXPECT_EQ(card.sensitivity()->range, PriceRange::narrower);
}

TEST_F(SensitivityWindow, MarksTheIntersectionsOnTheChart)
{
    paste(twoAnswers);
    QStringList marks;
    for (const CurvePin& pin : chart().overlay().pins)
        marks += QStringLiteral("%1 %2").arg(pin.label).arg(pin.x);
    EXPECT_EQ(marks, QStringList({"PMC 2", "PME 3", "OPP 2.5", "IDP 2.5"}));
}

TEST_F(SensitivityWindow, SaysHowManyAnsweredInWhichFile)
{
    ASSERT_TRUE(card.setSurvey("spring.csv", decodeTable(twoAnswers)));
    settle();
    EXPECT_EQ(labelNamed(card, "survey-heading"), "spring.csv · 2 respondents");
    EXPECT_EQ(card.surveyName(), "spring.csv");
}

TEST_F(SensitivityWindow, CountsAndNamesARowThatIsNotInOrder)
{
    pasteAndTake(card, "Paste a survey", oneInDisorder);
    EXPECT_EQ(labelNamed(card, "survey-heading"), "Pasted table · 1 respondent · 1 row refused");
    QTest::mouseClick(control<QToolButton>(card, "Refused rows"), Qt::LeftButton);
    settle();
    const auto rows = rowsOf(card, "Refused rows");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][0], "3");
    EXPECT_TRUE(rows[0][1].startsWith("line 3, column 2: expected")) << rows[0][1].toStdString();
}

TEST_F(SensitivityWindow, ShowsNoListOfRefusedRowsWhereAllAreUsed)
{
    pasteAndTake(card, "Paste a survey", oneInDisorder);
    paste(twoAnswers);
    EXPECT_THROW((void)control<QToolButton>(card, "Refused rows"), std::runtime_error);
}

TEST_F(SensitivityWindow, KeepsTheSurveyOnShowWhereAnotherCannotBeUsed)
{
    paste(twoAnswers);
    EXPECT_FALSE(card.setSurvey("empty.csv", decodeTable("too_cheap,cheap,expensive,too_expensive\n")));
    settle();
    EXPECT_TRUE(problemsOf(card).startsWith("Empty.csv: ")) << problemsOf(card).toStdString();
    EXPECT_EQ(card.surveyName(), "Pasted table");
    EXPECT_EQ(rowsOf(card, "Intersections of the curves").size(), 4U);
}

TEST_F(SensitivityWindow, NamesTheColumnThatIsMissing)
{
    paste("too_cheap,cheap,expensive\n1,2,3\n");
    EXPECT_TRUE(problemsOf(card).contains("too_expensive")) << problemsOf(card).toStdString();
}

TEST_F(SensitivityWindow, HandsOnOnlySurveysThatCanBeUsed)
{
    const QSignalSpy imported(&card, &SensitivityCard::surveyImported);
    paste("nothing to see\n");
    EXPECT_EQ(imported.count(), 0);
    paste(twoAnswers);
    ASSERT_EQ(imported.count(), 1);
    EXPECT_EQ(imported[0][1].value<Table>().text, twoAnswers);
}

TEST_F(SensitivityWindow, IsSilentAboutASurveyThatThePageSets)
{
    const QSignalSpy imported(&card, &SensitivityCard::surveyImported);
    ASSERT_TRUE(card.setSurvey("kept.csv", decodeTable(twoAnswers)));
    EXPECT_EQ(imported.count(), 0);
}

TEST_F(SensitivityWindow, SuggestsTheOptimalPrice)
{
    Money suggested;
    QObject::connect(&card, &SensitivityCard::priceSuggested, [&suggested](Money price) { suggested = price; });
    paste(twoAnswers);
    QTest::mouseClick(control<QPushButton>(card, "Use $2.50 as a price"), Qt::LeftButton);
    EXPECT_EQ(suggested, Money::parse("2.50"));
}

TEST_F(SensitivityWindow, WritesPricesInTheCurrencyOfTheDraft)
{
    paste(twoAnswers);
    card.setCurrency({"EUR", 2});
    settle();
    EXPECT_EQ(rowsOf(card, "Intersections of the curves")[1][1], "€2.50");
}

TEST_F(SensitivityWindow, TellsTheSameInTheTableAsInTheChart)
{
    paste(twoAnswers);
    choose("Table");
    EXPECT_EQ(rowsOf(card, "Survey as a table"), (std::vector<QStringList>{{"$1.00", "2", "2", "0", "0"},
                                                                           {"$2.00", "0", "2", "0", "0"},
                                                                           {"$3.00", "0", "0", "2", "0"},
                                                                           {"$4.00", "0", "0", "2", "2"}}));
    const std::vector<CurveSeries>& series = chart().picture().plot().series;
    ASSERT_EQ(series.size(), 4U);
    EXPECT_EQ(series[0].points, (std::vector<QPointF>{{1, 2}, {2, 0}, {3, 0}, {4, 0}}));
    EXPECT_EQ(series[1].points, (std::vector<QPointF>{{1, 2}, {2, 2}, {3, 0}, {4, 0}}));
    EXPECT_EQ(series[2].points, (std::vector<QPointF>{{1, 0}, {2, 0}, {3, 2}, {4, 2}}));
    EXPECT_EQ(series[3].points, (std::vector<QPointF>{{1, 0}, {2, 0}, {3, 0}, {4, 2}}));
}

TEST_F(SensitivityWindow, ReadsOnePriceAfterTheOtherWithTheKeys)
{
    paste(twoAnswers);
    EXPECT_EQ(read(Qt::Key_Home), "$1.00: 2 too cheap · 2 cheap · 0 expensive · 0 too expensive");
    EXPECT_EQ(read(Qt::Key_Right), "$2.00: 0 too cheap · 2 cheap · 0 expensive · 0 too expensive");
    EXPECT_EQ(read(Qt::Key_End), "$4.00: 0 too cheap · 0 cheap · 2 expensive · 2 too expensive");
    EXPECT_EQ(read(Qt::Key_Left), "$3.00: 0 too cheap · 0 cheap · 2 expensive · 0 too expensive");
}

TEST_F(SensitivityWindow, TellsAScreenReaderTheFinding)
{
    paste(twoAnswers);
    EXPECT_EQ(chart().summary(), "Accepted prices run from $2.00 to $3.00; fewest refuse $2.50.");
}

// At 10 all of 2 buy: 1,000 from a hundred. At 20 one of 2: 1,000 as well. The lower of equal prices.
TEST_F(SensitivityWindow, FindsTheBestPriceOfAPurchaseIntentSurvey)
{
    pasteAndTake(card, "Paste a survey", intents);
    EXPECT_EQ(labelNamed(card, "survey-finding"),
              "Revenue is highest at $10.00: $1,000.00 from 100 respondents, of whom 100\u00a0% would buy.");
    EXPECT_EQ(labelNamed(card, "survey-heading"), "Pasted table · 5 respondents · 1 row refused");
    ASSERT_TRUE(card.demand());
    EXPECT_FALSE(card.sensitivity());
}

TEST_F(SensitivityWindow, DrawsDemandAndRevenue)
{
    pasteAndTake(card, "Paste a survey", intents);
    EXPECT_EQ(chart().picture().plot().series[0].points, (std::vector<QPointF>{{10, 100}, {20, 50}, {30, 0}}));
    choose("Revenue");
    EXPECT_EQ(chart().picture().plot().series[0].points, (std::vector<QPointF>{{10, 1000}, {20, 1000}, {30, 0}}));
    EXPECT_EQ(chart().overlay().pins.at(0).label, "Best price $10.00");
}

TEST_F(SensitivityWindow, ListsTheDemandByPrice)
{
    pasteAndTake(card, "Paste a survey", intents);
    choose("Table");
    EXPECT_EQ(rowsOf(card, "Survey as a table"),
              (std::vector<QStringList>{{"✓ $10.00", "2", "2", "100\u00a0%", "$1,000.00"},
                                        {"$20.00", "2", "1", "50\u00a0%", "$1,000.00"},
                                        {"$30.00", "1", "0", "0\u00a0%", "$0.00"}}));
}

TEST_F(SensitivityWindow, TakesAFileThatIsDroppedOnIt)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("dropped.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(twoAnswers);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&card, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&card, &drop);
    EXPECT_EQ(card.surveyName(), "dropped.csv");
}

namespace {

class GoldenSurveysOnScreen : public SensitivityWindow, public testing::WithParamInterface<GoldenSurvey>
{
};

QString dollars(const QString& fourDecimals)
{
    const QString cents = fourDecimals.endsWith("00") ? fourDecimals.chopped(2) : fourDecimals;
    return '$' + (cents == fourDecimals && cents.endsWith('0') ? cents.chopped(1) : cents);
}

} // namespace

TEST_P(GoldenSurveysOnScreen, ShowTheirKnownIntersections)
{
    const GoldenSurvey& survey = GetParam();
    ASSERT_TRUE(card.setSurvey("golden.csv", decodeTable(survey.text.toStdString())));
    settle();
    QStringList prices;
    for (const QStringList& row : rowsOf(card, "Intersections of the curves"))
        prices += QString(row[1]).remove(',');
    EXPECT_EQ(prices,
              QStringList({dollars(survey.pmc), dollars(survey.opp), dollars(survey.idp), dollars(survey.pme)}));
    EXPECT_TRUE(labelNamed(card, "survey-heading").contains(' ' + survey.respondents + " respondent"));
}

INSTANTIATE_TEST_SUITE_P(Surveys, GoldenSurveysOnScreen, testing::ValuesIn(goldenSurveys()),
                         [](const auto& row) { return row.param.name; });

} // namespace seatwise::ui::test::sensitivity_card_test
