#include "insights/model/revenue_outlook.h"

#include <QDate>

#include <gtest/gtest.h>

#include "insights/model/insights_figures.h"
#include "shipped_books.h"
#include "words/dates.h"

namespace seatwise::ui::test::revenue_outlook_test {

namespace {

/// Sixty schools that begin one a month from January 2021 on, each on the 28th and for 10 a month; every fifth has left
/// after two years, so that fifty are there.
AccountList sixtySchools()
{
    Table table;
    table.text = "customer,plan,seats,billing,start,end,mrr\n";
    for (int i = 0; i < 60; ++i) {
        const QDate start = QDate(2021, 1, 28).addMonths(i);
        const QDate end = start.addYears(2).addDays(-1);
        const bool hasLeft = i % 5 == 0 && end < QDate(2026, 11, 21);
        table.text += "School " + std::to_string(i) + ",ensemble,50,monthly," +
                      start.toString(Qt::ISODate).toStdString() + ',' +
                      (hasLeft ? end.toString(Qt::ISODate).toStdString() : std::string()) + ",10\n";
    }
    return readAccounts(table, *shippedBook("music-learning")).value();
}

/// What those of today bring in November, December and January where nobody leaves and prices rise by 10 % from
/// 25 December on.
std::vector<double> contracted(MonthlyAnchor anchor)
{
    InsightsView view;
    view.levers.churn = Percent::whole(-100);
    view.levers.priceChange = DatedPriceChange{toDate(QDate(2026, 12, 25)), Percent::whole(10)};
    const auto figures = figuresOf(sixtySchools(), view, {toDate(QDate(2026, 11, 21)), anchor}).value();
    std::vector<double> amounts;
    for (std::size_t i = 0; i < 3; ++i)
        amounts.push_back(figures.outlook->months[i].contracted.value());
    return amounts;
}

TEST(RevenueOutlook, RaisesPricesFromThePeriodsOfThePriceBookOn)
{
    EXPECT_EQ(contracted(MonthlyAnchor::calendar), (std::vector<double>{500, 500, 550})); // from 1 January on
    EXPECT_EQ(contracted(MonthlyAnchor::start), (std::vector<double>{500, 550, 550}));    // from 28 December on
}

TEST(RevenueOutlook, IsAllThatLeversChange)
{
    const AccountList schools = sixtySchools();
    const Standpoint from{toDate(QDate(2026, 11, 21)), MonthlyAnchor::calendar};
    InsightsView view;
    const InsightsFigures figures = figuresOf(schools, view, from).value();
    view.levers.churn = Percent::whole(-100);
    const InsightsFigures anew = figuresOf(schools, view, from).value();
    const InsightsFigures other = withOutlook(figures, schools, view, from);
    EXPECT_EQ(other.months, anew.months);
    EXPECT_EQ(other.churned, anew.churned);
    ASSERT_EQ(other.outlook->months.size(), anew.outlook->months.size());
    for (std::size_t i = 0; i < other.outlook->months.size(); ++i)
        EXPECT_EQ(other.outlook->months[i].total.mean, anew.outlook->months[i].total.mean) << i;
    EXPECT_NE(other.outlook->months.back().total.mean, figures.outlook->months.back().total.mean);
}

} // namespace

} // namespace seatwise::ui::test::revenue_outlook_test
