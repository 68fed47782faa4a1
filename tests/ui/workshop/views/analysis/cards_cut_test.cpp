// Nothing of the analyses is cut, at 100 and 200 % text, in the width that a window of 1366 pixels leaves them.

#include <ostream>

#include <QApplication>
#include <QDir>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "doubles.h"
#include "golden_surveys.h"
#include "reading.h"
#include "shipped_books.h"
#include "theme/theme.h"
#include "window/cuts.h"
#include "workshop/views/analysis/experiment_card.h"
#include "workshop/views/analysis/ledger_card.h"
#include "workshop/views/analysis/sensitivity_card.h"

namespace seatwise::ui::test::cards_cut_test {

namespace {

struct Look
{
    const char* name;
    Theme theme;
    double textScale;
};

void PrintTo(const Look& look, std::ostream* out)
{
    *out << look.name;
}

class AnalysisCards : public testing::TestWithParam<Look>
{
protected:
    AnalysisCards() { applyTheme(*qApp, GetParam().theme, GetParam().textScale); }
    ~AnalysisCards() override
    {
        applyTheme(*qApp, Theme::Light);
        settle();
    }

    /// The card in a page that scrolls, beside a rail whose texts grow as well.
    void show(QWidget* card)
    {
        auto* area = new QScrollArea;
        area->setWidget(card);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(area);
        window.resize(GetParam().textScale > 1 ? 1060 : 1180, 700);
        window.show();
        settle();
    }

    void expectNothingCut(const std::string& what)
    {
        settle();
        for (const std::string& cut : cutsIn(window))
            ADD_FAILURE() << cut;
        const QString folder = qEnvironmentVariable("SEATWISE_SHOTS");
        const QString file = QDir(folder).filePath(QString::fromStdString(what + GetParam().name + ".png"));
        EXPECT_TRUE(folder.isEmpty() || window.findChild<QScrollArea*>()->widget()->grab().save(file));
    }

    KnownTables tables;
    QWidget window;
};

} // namespace

TEST_P(AnalysisCards, ShowASurveyWhole)
{
    auto* card = new SensitivityCard(tables);
    show(card);
    expectNothingCut("NoSurvey");
    const GoldenSurvey survey = goldenSurveys().at(1);
    ASSERT_TRUE(card->setSurvey("a-survey-with-a-long-name-from-the-spring-panel.csv",
                                decodeTable((survey.text + "\n9,8,7,6\n,,,\nx").toStdString())));
    expectNothingCut("Survey");
    QTest::mouseClick(control<QToolButton>(*card, "Refused rows"), Qt::LeftButton);
    QTest::mouseClick(control<QRadioButton>(*card, "Table"), Qt::LeftButton);
    expectNothingCut("SurveyTable");
}

TEST_P(AnalysisCards, ShowADemandWhole)
{
    auto* card = new SensitivityCard(tables);
    show(card);
    ASSERT_TRUE(card->setSurvey("intents.csv",
                                decodeTable("price,intent\n19.99,yes\n19.99,yes\n29.99,yes\n29.99,no\n39.99,no\n")));
    expectNothingCut("Demand");
    QTest::mouseClick(control<QRadioButton>(*card, "Revenue"), Qt::LeftButton);
    expectNothingCut("DemandRevenue");
}

TEST_P(AnalysisCards, ShowAnExperimentWhole)
{
    auto* card = new ExperimentCard(tables);
    card->setBook(shippedBook("sessiontrack"));
    show(card);
    QTest::mouseClick(control<QToolButton>(*card, "Growth of the segments"), Qt::LeftButton);
    expectNothingCut("NoExperiment");
    QSignalSpy finished(card, &ExperimentCard::finished);
    card->run();
    ASSERT_TRUE(finished.wait(30'000));
    expectNothingCut("Experiment");
}

TEST_P(AnalysisCards, ShowALedgerWhole)
{
    auto* card = new LedgerCard(tables, QDate(2026, 12, 15));
    card->setBook(shippedBook("sessiontrack"));
    show(card);
    expectNothingCut("Ledger");
    QString use = QStringLiteral("month,used\n");
    for (int month = 1; month <= 24; ++month)
        use += QStringLiteral("%1,%2\n").arg(month).arg(month < 18 ? 5 : 200);
    ASSERT_TRUE(card->setUse("use.csv", decodeTable(use.toStdString())));
    expectNothingCut("LedgerForfeits");
    QTest::mouseClick(control<QRadioButton>(*card, "Table"), Qt::LeftButton);
    expectNothingCut("LedgerTable");
}

INSTANTIATE_TEST_SUITE_P(Looks, AnalysisCards,
                         testing::Values(Look{"Light", Theme::Light, 1.0}, Look{"LightLargeText", Theme::Light, 2.0},
                                         Look{"Dark", Theme::Dark, 1.0},
                                         Look{"HighContrast", Theme::HighContrast, 1.0}),
                         [](const auto& row) { return row.param.name; });

} // namespace seatwise::ui::test::cards_cut_test
