#include "statistics/forecast.h"

#include <chrono>
#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "statistics/published_series.h"

namespace seatwise::statistics::forecast_test {
namespace {

/// A series of the M3 competition, and what followed.
struct Contest
{
    std::vector<double> history;
    std::vector<double> after;
};

std::vector<double> numbersIn(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<double> numbers;
    for (double number = 0; stream >> number;)
        numbers.push_back(number);
    return numbers;
}

/// name;first year;first month;history;the 18 months that followed
std::vector<Contest> monthlyContests()
{
    std::ifstream file(SEATWISE_SOURCE_DIR "/tests/data/forecasts/m3-monthly.csv");
    std::vector<Contest> contests;
    for (std::string line; std::getline(file, line);) {
        std::istringstream stream(line);
        std::vector<std::string> cells;
        for (std::string cell; std::getline(stream, cell, ';');)
            cells.push_back(cell);
        contests.push_back({numbersIn(cells.at(3)), numbersIn(cells.at(4))});
    }
    return contests;
}

// R89. Theta, the best that took part, has 13.65 on these series.
TEST(Forecast, IsBetterThanEveryMethodOfTheCompetitionAndItsRangesHoldWhatTheySay)
{
    double smape = 0;
    int values = 0;
    int inside80 = 0;
    int inside95 = 0;
    const std::vector<Contest> contests = monthlyContests();
    ASSERT_EQ(contests.size(), 204U);
    for (const Contest& contest : contests) {
        const Forecast made = forecast(contest.history, 18, 12).value();
        for (std::size_t i = 0; i < contest.after.size(); ++i) {
            const ForecastPoint& point = made.points[i];
            const double value = contest.after[i];
            smape += 200 * std::abs(value - point.mean) / (std::abs(value) + std::abs(point.mean));
            inside80 += point.low80 <= value && value <= point.high80 ? 1 : 0;
            inside95 += point.low95 <= value && value <= point.high95 ? 1 : 0;
            ++values;
        }
    }
    EXPECT_LE(smape / values, 13.6);
    EXPECT_NEAR(100.0 * inside80 / values, 80, 2);
    EXPECT_NEAR(100.0 * inside95 / values, 95, 1);
}

std::vector<double> rising(int values)
{
    std::vector<double> series;
    for (int i = 0; i < values; ++i)
        series.push_back(100 + 10 * i + (i % 3));
    return series;
}

std::string refusalOf(const std::vector<double>& series, int horizon = 3, int season = 1,
                      Method method = Method::combined)
{
    const auto made = forecast(series, horizon, season, method);
    if (made || made.error().kind != Error::Kind::refused)
        return "not refused";
    return made.error().message.english();
}

// R89
TEST(Forecast, IsNotMadeFromTooLittle)
{
    EXPECT_EQ(refusalOf({1, 2, 3}), "no forecast is made from 3 values; it takes 12 or more");
    EXPECT_EQ(refusalOf({}), "no forecast is made from 0 values; it takes 12 or more");
    EXPECT_EQ(refusalOf(rising(11)), "no forecast is made from 11 values; it takes 12 or more");
    EXPECT_TRUE(forecast(rising(12), 12, 12));
}

TEST(Forecast, IsNotMadeOfZerosOrOfValuesBelow)
{
    EXPECT_EQ(refusalOf(std::vector<double>(24, 0)), "all values are 0, so that nothing can be said of the next ones");
    std::vector<double> series = rising(24);
    series[8] = -1;
    EXPECT_EQ(refusalOf(series), "value 9 is below 0; a forecast is made of values that are not");
}

TEST(Forecast, ReachesNoFurtherThanTheSeriesIsLong)
{
    EXPECT_EQ(refusalOf(rising(24), 25), "25 steps are no horizon of a series of 24 values; allowed are 1 to 24");
    EXPECT_EQ(refusalOf(rising(200), 61), "61 steps are no horizon of a series of 200 values; allowed are 1 to 60");
}

TEST(Forecast, BySeasonsThatMultiplyNeedsThemAndNoZero)
{
    EXPECT_EQ(refusalOf(rising(40), 3, 1, Method::seasonal), "holt-winters needs a season of 2 periods or more");
    std::vector<double> series = rising(40);
    series[30] = 0;
    EXPECT_EQ(refusalOf(series, 3, 12, Method::seasonal), "holt-winters takes no value of 0, as its seasons multiply");
}

TEST(Forecast, HasRangesThatHoldEachOtherAndNeverNarrow)
{
    for (const Method method : {Method::combined, Method::simple, Method::trend, Method::seasonal}) {
        const Forecast made = forecast(test::airPassengers, 24, 12, method).value();
        ASSERT_EQ(made.points.size(), 24U);
        for (const ForecastPoint& point : made.points) {
            EXPECT_LE(0, point.low95);
            EXPECT_LE(point.low95, point.low80);
            EXPECT_LT(point.low80, point.mean);
            EXPECT_LT(point.mean, point.high80);
            EXPECT_LT(point.high80, point.high95);
        }
    }
}

TEST(Forecast, OfAValueThatStaysIsThatValue)
{
    const Forecast made = forecast(std::vector<double>(30, 5), 12, 12).value();
    EXPECT_NEAR(made.points.back().mean, 5, 1e-9);
    EXPECT_NEAR(made.points.back().high95, 5, 1e-9);
    EXPECT_EQ(made.backtest.mase, 0);
}

TEST(Forecast, SaysHowItDidOnItsOwnPast)
{
    const Backtest tested = forecast(test::airPassengers, 12, 12).value().backtest;
    EXPECT_EQ(tested.folds, 18);
    EXPECT_GT(tested.covered95, 80);
    EXPECT_LT(tested.smape, 15);
    EXPECT_GT(tested.smape, 0);
    EXPECT_GT(tested.mase, 0);
}

TEST(Forecast, SeesTheSeasons)
{
    const Forecast made = forecast(test::airPassengers, 12, 12).value();
    EXPECT_GT(made.points[6].mean, 1.3 * made.points[10].mean); // July, November
    const Forecast without = forecast(test::airPassengers, 12, 1).value();
    EXPECT_LT(without.points[6].mean, 1.1 * without.points[10].mean);
}

} // namespace
} // namespace seatwise::statistics::forecast_test
