#pragma once

#include <span>
#include <vector>

#include "money/error.h"
#include "statistics/methods.h"

namespace seatwise::statistics {

/// A step ahead with its ranges: 80 and 95 of 100 values are to lie within.
struct ForecastPoint
{
    int step = 1;
    double mean = 0;
    double low80 = 0;
    double high80 = 0;
    double low95 = 0;
    double high95 = 0;
};

/// What the same method would have said before, at the ends of shorter and shorter parts of the series.
struct Backtest
{
    int folds = 0;
    double covered95 = 0; ///< the percentage of values within the range of 95 % that the other folds give
    double smape = 0;     ///< the mean of 200 |value − forecast| / (|value| + |forecast|), in percent
    double mase = 0;      ///< the mean error, as a multiple of that of the value a season before; 0 where that has none
};

struct Forecast
{
    std::vector<ForecastPoint> points;
    Backtest backtest;
};

/// The shortest series of which a forecast is made, and the furthest one.
inline constexpr std::size_t shortestSeries = 12;
inline constexpr int furthestStep = 60;
inline constexpr int longestSeason = 366;
inline constexpr std::size_t longestSeries = 20'000;

/// The next values of a series, with ranges from the errors of its back-test alone (R89): ends within the last 36
/// values, each two before the next, or one in a series of fewer than 48, and for each step ahead the root of the mean
/// square of their errors. An error is taken against the root of its forecast, as that of a sum of many is; the range
/// never narrows with the steps, grows with their root beyond those that could be tested, and has the tails of
/// Student's distribution with 6 degrees of freedom. Refused (R89) for a series that is shorter than shortestSeries or
/// what the method needs, or longer than longestSeries, for values below 0, for zeros alone, and for a horizon beyond
/// furthestStep or the length of the series.
[[nodiscard]] Result<Forecast> forecast(std::span<const double> series, int horizon, int season,
                                        Method method = Method::combined);

/// What the next values of a series come to together up to a step ahead, and how far off that may be: the deviation of
/// Student's distribution with 6 degrees of freedom that forecast() takes.
struct ForecastSum
{
    double mean = 0;
    double spread = 0;
};

struct ForecastSums
{
    std::vector<ForecastSum> sums;
    Backtest backtest; ///< of the sums
};

/// As forecast(), of sums: of a value counts what is left of it, `kept[0]` where it comes, `kept[1]` a step later, and
/// so on; there are as many as steps. The errors of sums are tested as such, as those of two values have much in
/// common. R89.
[[nodiscard]] Result<ForecastSums> forecastSums(std::span<const double> series, int season,
                                                std::span<const double> kept, Method method = Method::combined);

/// What is left of values up to each of them, `kept` as in forecastSums().
[[nodiscard]] std::vector<double> sumsOf(std::span<const double> values, std::span<const double> kept);

} // namespace seatwise::statistics
