#include "documents/insights_summary.h"

#include <QTest>

#include <gtest/gtest.h>

#include "documents/chart_shapes.h"
#include "documents/poppler.h"
#include "insights/model/insights_view_model.h"
#include "shipped_books.h"
#include "words/dates.h"

namespace seatwise::ui::test::insights_summary_test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// Schools that begin one a month over three years, each for 10 a month; every fourth leaves after a year.
std::string schools()
{
    std::string csv = "customer,plan,start,end,reason,mrr\n";
    for (int i = 0; i < 36; ++i) {
        const QDate start = QDate(2023, 12, 1).addMonths(i);
        const bool hasLeft = i % 4 == 0 && start.addYears(1) < QDate(2026, 11, 1);
        csv += "School ";
        csv += std::to_string(i) + ",solo," + start.toString(Qt::ISODate).toStdString() + ',';
        csv += hasLeft ? start.addYears(1).addDays(-1).toString(Qt::ISODate).toStdString() : std::string();
        csv += hasLeft ? ",Budget cut,10\n" : ",,10\n";
    }
    return csv;
}

QStringList printed()
{
    Table table;
    table.text = schools();
    InsightsViewModel model(shippedBook("music-learning"), toDate(QDate(2026, 11, 28)));
    model.read({"schools.csv", table, {}}, false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model.isBusy(); }, 20'000));
    return pagesOf(insightsSummaryPdf(model, english, QStringLiteral("28 Nov 2026")).bytes);
}

TEST(InsightsSummary, IsOnePageWithTheFiguresAndTheRuleThatTheyAreBy)
{
    const QStringList pages = printed();
    ASSERT_EQ(pages.size(), 1);
    const QString page = linesOf(pages).join(QLatin1Char('\n'));
    // 36 began; those of months 0, 4, … 20 had left by November 2026: 6.
    for (const char* said :
         {"$300.00", "$3,600.00", "Budget cut", "MRR movement", "Forecast of MRR", "Why customers left",
          "Who cancels has left when the service ends", "Seatwise rule. Made on 28 Nov 2026."})
        EXPECT_TRUE(page.contains(QString::fromUtf8(said))) << said << "\n" << page.toStdString();
}

TEST(InsightsSummary, DrawsWhatMayComeInDashesAndBothLimitsAlike)
{
    Table table;
    table.text = schools();
    InsightsViewModel model(shippedBook("music-learning"), toDate(QDate(2026, 11, 28)));
    model.read({"schools.csv", table, {}}, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isBusy(); }, 20'000));
    int charts = 0;
    for (const auto& block : insightsSummary(model, english, QStringLiteral("28 Nov 2026")).blocks)
        if (const auto* chart = std::get_if<ChartBlock>(&block)) {
            const ChartShapes shapes = chartShapes(*chart, {500, 200}, 8);
            ASSERT_GE(shapes.curves.size(), 4U);
            EXPECT_TRUE(shapes.curves.front().dashes.empty()); // as it was
            for (std::size_t i = 1; i < shapes.curves.size(); ++i)
                EXPECT_FALSE(shapes.curves[i].dashes.empty()) << i;
            const auto& low = shapes.curves[shapes.curves.size() - 2];
            EXPECT_EQ(shapes.curves.back().dashes, low.dashes);
            EXPECT_EQ(shapes.curves.back().color, low.color);
            ++charts;
        }
    EXPECT_EQ(charts, 1);
}

} // namespace

} // namespace seatwise::ui::test::insights_summary_test
