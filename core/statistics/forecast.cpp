#include "statistics/forecast.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "statistics/line.h"
#include "words/statistics_words.h"

namespace seatwise::statistics {

namespace {

// Of Student's distribution with 6 degrees of freedom, scaled to a standard deviation of 1.
constexpr double eightyOfHundred = 1.1755;
constexpr double ninetyFiveOfHundred = 1.9979;

/// What was forecast at an end of the series, and what came.
struct Fold
{
    Forecasts forecast;
    std::vector<double> actual;
};

/// The squares of the errors of a step ahead.
struct Squares
{
    double sum = 0;
    int count = 0;
};

std::vector<Fold> foldsOf(std::span<const double> series, int horizon, int season, Method method)
{
    constexpr std::size_t furthestEnd = 36;
    constexpr std::size_t shortSeries = 48;
    const std::size_t apart = series.size() < shortSeries ? 1 : 2;
    const std::size_t needed =
        std::max(fewestValues(method, season), std::min(2 * static_cast<std::size_t>(season), series.size() / 2));
    std::vector<Fold> folds;
    for (std::size_t back = 1; back <= furthestEnd && series.size() >= needed + back; back += apart) {
        const std::size_t end = series.size() - back;
        const std::span<const double> actual = series.subspan(end, std::min(back, static_cast<std::size_t>(horizon)));
        folds.push_back({nextValues(method, series.first(end), season, static_cast<int>(actual.size())),
                         {actual.begin(), actual.end()}});
    }
    return folds;
}

/// What an error is measured by at a forecast; `least` keeps a forecast of nothing from making it large.
double measureAt(double forecast, double least)
{
    return std::sqrt(std::max(forecast, least));
}

std::vector<Squares> squaresOf(const std::vector<Fold>& folds, int horizon, double least)
{
    std::vector<Squares> squares(static_cast<std::size_t>(horizon));
    for (const Fold& fold : folds) {
        for (std::size_t i = 0; i < fold.actual.size(); ++i) {
            const double error = (fold.actual[i] - fold.forecast[i]) / measureAt(fold.forecast[i], least);
            squares[i].sum += error * error;
            ++squares[i].count;
        }
    }
    return squares;
}

/// The spread of the errors for each step ahead, which never falls.
std::vector<double> spreadsOf(const std::vector<Squares>& squares)
{
    std::vector<double> spreads;
    std::size_t tested = 0;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        double spread = 0;
        if (squares[i].count > 0) {
            spread = std::sqrt(squares[i].sum / squares[i].count);
            tested = i + 1;
        } else if (tested > 0) {
            spread = spreads[tested - 1] * std::sqrt(static_cast<double>(i + 1) / static_cast<double>(tested));
        }
        spreads.push_back(spreads.empty() ? spread : std::max(spread, spreads.back()));
    }
    return spreads;
}

/// How many of the values of folds lie within the ranges that the other folds give.
double coveredByOthers(const std::vector<Fold>& folds, const std::vector<Squares>& squares, double least)
{
    int inside = 0;
    int all = 0;
    for (const Fold& fold : folds) {
        std::vector<Squares> others = squares;
        for (std::size_t i = 0; i < fold.actual.size(); ++i) {
            const double error = (fold.actual[i] - fold.forecast[i]) / measureAt(fold.forecast[i], least);
            others[i].sum = std::max(0.0, others[i].sum - error * error);
            --others[i].count;
        }
        const std::vector<double> spreads = spreadsOf(others);
        for (std::size_t i = 0; i < fold.actual.size(); ++i) {
            const double reach = ninetyFiveOfHundred * spreads[i] * measureAt(fold.forecast[i], least);
            inside += std::abs(fold.actual[i] - fold.forecast[i]) <= reach ? 1 : 0;
            ++all;
        }
    }
    return all == 0 ? 0 : 100.0 * inside / all;
}

double errorASeasonBefore(std::span<const double> series, int season)
{
    const auto lag = static_cast<std::size_t>(season);
    if (series.size() <= lag)
        return 0;
    double sum = 0;
    for (std::size_t i = lag; i < series.size(); ++i)
        sum += std::abs(series[i] - series[i - lag]);
    return sum / static_cast<double>(series.size() - lag);
}

Backtest backtestOf(const std::vector<Fold>& folds, std::span<const double> series, int season)
{
    double percent = 0;
    double errors = 0;
    int count = 0;
    for (const Fold& fold : folds) {
        for (std::size_t i = 0; i < fold.actual.size(); ++i) {
            const double error = std::abs(fold.actual[i] - fold.forecast[i]);
            const double both = std::abs(fold.actual[i]) + std::abs(fold.forecast[i]);
            percent += both > 0 ? 200 * error / both : 0;
            errors += error;
            ++count;
        }
    }
    Backtest backtest;
    backtest.folds = static_cast<int>(folds.size());
    backtest.smape = percent / count;
    if (const double before = errorASeasonBefore(series, season); before > 0)
        backtest.mase = errors / count / before;
    return backtest;
}

/// What is tested before values are forecast, or sums of them.
struct Tested
{
    std::vector<Fold> folds;
    std::vector<double> spreads; ///< for each step, in measures of its forecast
    double least = 0;            ///< as in measureAt()
    Backtest backtest;
};

Tested testedOn(std::vector<Fold> folds, std::span<const double> series, int horizon, int season)
{
    constexpr double share = 0.01; // of the mean of the series
    Tested tested{std::move(folds), {}, meanOf(series) * share, {}};
    const std::vector<Squares> squares = squaresOf(tested.folds, horizon, tested.least);
    tested.spreads = spreadsOf(squares);
    tested.backtest = backtestOf(tested.folds, series, season);
    tested.backtest.covered95 = coveredByOthers(tested.folds, squares, tested.least);
    return tested;
}

Result<void> checkSeries(std::span<const double> series, int horizon, int season, Method method)
{
    if (method == Method::seasonal && season < 2)
        return refused(words::methodNeedsSeason());
    const std::size_t shortest = std::max(shortestSeries, fewestValues(method, season) + 4);
    if (series.size() < shortest)
        return refused(words::seriesTooShort(series.size(), shortest));
    if (series.size() > longestSeries)
        return refused(words::seriesTooLong(series.size(), longestSeries));
    for (std::size_t i = 0; i < series.size(); ++i)
        if (!std::isfinite(series[i]) || series[i] < 0)
            return refused(words::seriesBelowZero(i + 1));
    if (method == Method::seasonal && std::ranges::min(series) == 0)
        return refused(words::methodTakesNoZero());
    if (std::ranges::all_of(series, [](double value) { return value == 0; }))
        return refused(words::seriesOfZeros());
    const int furthest = std::min(furthestStep, static_cast<int>(series.size()));
    if (horizon < 1 || horizon > furthest)
        return refused(words::horizonOutOfRange(horizon, furthest, series.size()));
    return {};
}

} // namespace

Result<Forecast> forecast(std::span<const double> series, int horizon, int season, Method method)
{
    TRY(checkSeries(series, horizon, season, method));
    const Tested tested = testedOn(foldsOf(series, horizon, season, method), series, horizon, season);
    Forecast made;
    made.backtest = tested.backtest;
    const Forecasts means = nextValues(method, series, season, horizon);
    for (std::size_t i = 0; i < means.size(); ++i) {
        const double spread = tested.spreads[i] * measureAt(means[i], tested.least);
        made.points.push_back({static_cast<int>(i + 1), means[i], std::max(0.0, means[i] - eightyOfHundred * spread),
                               means[i] + eightyOfHundred * spread,
                               std::max(0.0, means[i] - ninetyFiveOfHundred * spread),
                               means[i] + ninetyFiveOfHundred * spread});
    }
    return made;
}

std::vector<double> sumsOf(std::span<const double> values, std::span<const double> kept)
{
    std::vector<double> sums(values.size());
    for (std::size_t at = 0; at < values.size(); ++at)
        for (std::size_t from = 0; from <= at; ++from)
            sums[at] += values[from] * kept[at - from];
    return sums;
}

Result<ForecastSums> forecastSums(std::span<const double> series, int season, std::span<const double> kept,
                                  Method method)
{
    const int horizon = static_cast<int>(kept.size());
    TRY(checkSeries(series, horizon, season, method));
    std::vector<Fold> folds = foldsOf(series, horizon, season, method);
    for (Fold& fold : folds)
        fold = {sumsOf(fold.forecast, kept), sumsOf(fold.actual, kept)};
    const Tested tested = testedOn(std::move(folds), series, horizon, season);
    ForecastSums made;
    made.backtest = tested.backtest;
    const std::vector<double> means = sumsOf(nextValues(method, series, season, horizon), kept);
    made.sums.reserve(means.size());
    for (std::size_t i = 0; i < means.size(); ++i)
        made.sums.push_back({means[i], tested.spreads[i] * measureAt(means[i], tested.least)});
    return made;
}

} // namespace seatwise::statistics
