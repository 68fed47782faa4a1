#include "statistics/revenue_runs.h"

#include <algorithm>
#include <cmath>

namespace seatwise::statistics {

namespace {

constexpr int fitsDrawn = 200;
constexpr int seasonOfMonths = 12;
constexpr std::size_t twoSeasons = 24;

/// 1.1 of 10 percent more.
double factorOf(Percent more)
{
    return 1 + static_cast<double>(more.units()) / static_cast<double>(wholePercent.units());
}

std::int64_t wholeOf(double amount)
{
    return std::llround(amount);
}

int oldestOf(const RevenueAsked& asked)
{
    int age = 0;
    for (const LeavingMonths& leaving : asked.holdings.leaving)
        age = std::max(age, leaving.age);
    return age + static_cast<int>(asked.standing.size());
}

/// What is left of new customers' revenue in the month in which they come, a month later, and so on.
std::vector<double> keptOfNew(const RevenueAsked& asked, const LeavingChance& chance)
{
    double all = 0;
    for (const NewTerms& terms : asked.newTerms)
        all += static_cast<double>(terms.amount);
    std::vector<double> kept;
    kept.reserve(asked.standing.size());
    for (int age = 0; age < static_cast<int>(asked.standing.size()); ++age) {
        double left = 0;
        for (const NewTerms& terms : asked.newTerms)
            left += static_cast<double>(terms.amount) * chance.keptAt(age, terms.every);
        kept.push_back(all > 0 ? left / all : 1);
    }
    return kept;
}

/// The sums of a series of amounts to come, each month's value times a factor.
Result<ForecastSums> sumsToCome(const std::vector<std::int64_t>& known, std::span<const double> kept,
                                std::span<const double> factors)
{
    const std::vector<double> series(known.begin(), known.end());
    const int season = series.size() >= twoSeasons ? seasonOfMonths : 1;
    ForecastSums made = TRY(forecastSums(series, season, kept));
    Forecasts values = nextValues(Method::combined, series, season, static_cast<int>(kept.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] *= factors[i];
    const std::vector<double> scaled = sumsOf(values, kept);
    for (std::size_t i = 0; i < scaled.size(); ++i) {
        ForecastSum& sum = made.sums[i];
        sum.spread *= sum.mean > 0 ? scaled[i] / sum.mean : factors[i];
        sum.mean = scaled[i];
    }
    return made;
}

/// What is won in the months to come, and what is lost of those who stay; the latter is empty where nothing ever was.
struct Flows
{
    ForecastSums won;
    std::vector<ForecastSum> shrunk;
};

Result<Flows> flowsOf(const RevenueAsked& asked, const LeavingChance& chance)
{
    const std::vector<double> kept = keptOfNew(asked, chance);
    std::vector<double> factors;
    factors.reserve(asked.dearer.size());
    for (const Percent dearer : asked.dearer)
        factors.push_back(factorOf(asked.moreWon) * factorOf(dearer));
    Flows flows{TRY(sumsToCome(asked.won, kept, factors)), {}};
    if (std::ranges::any_of(asked.shrunk, [](std::int64_t amount) { return amount > 0; })) {
        const std::vector<double> asItIs(kept.size(), 1);
        flows.shrunk = TRY(sumsToCome(asked.shrunk, kept, asItIs)).sums;
    }
    return flows;
}

/// A sum as it may come: so many deviations from its mean, and not below zero.
double comingTo(const ForecastSum& sum, double deviations)
{
    return std::max(0.0, sum.mean + deviations * sum.spread);
}

/// The same month of each run.
struct RunsOfMonth
{
    std::vector<std::int64_t> contracted;
    std::vector<std::int64_t> won;
    std::vector<std::int64_t> total;
};

RevenueRange rangeOf(std::int64_t mean, std::vector<std::int64_t>& runs)
{
    std::ranges::sort(runs);
    const std::size_t tenth = runs.size() / 10;
    const std::size_t fortieth = runs.size() / 40;
    const std::size_t last = runs.size() - 1;
    return {mean, runs[tenth], runs[last - tenth], runs[fortieth], runs[last - fortieth]};
}

std::vector<RunsOfMonth> runsOf(const RevenueAsked& asked, const Flows& flows,
                                const std::vector<std::vector<std::int64_t>>& losses, Chance& chance)
{
    std::vector<RunsOfMonth> months(asked.standing.size());
    for (const std::vector<std::int64_t>& lost : losses) {
        const double wonOff = chance.studentOfSix();
        const double shrunkOff = chance.studentOfSix();
        for (std::size_t at = 0; at < months.size(); ++at) {
            const double shrunk = flows.shrunk.empty() ? 0 : comingTo(flows.shrunk[at], shrunkOff);
            const std::int64_t contracted = std::max(std::int64_t{0}, asked.standing[at] - lost[at]);
            const std::int64_t won = wholeOf(comingTo(flows.won.sums[at], wonOff) - shrunk);
            months[at].contracted.push_back(contracted);
            months[at].won.push_back(won);
            months[at].total.push_back(std::max(std::int64_t{0}, contracted + won));
        }
    }
    return months;
}

} // namespace

Result<RevenueRanges> revenueRanges(const RevenueAsked& asked)
{
    const int horizon = static_cast<int>(asked.standing.size());
    const int oldest = oldestOf(asked);
    const double leaving = factorOf(asked.moreLeaving);
    RevenueRanges made;
    made.fit = TRY(fitRetention(asked.cohorts, RetentionModel::bdw));
    const LeavingChance likeliest(made.fit, oldest, leaving);
    const Flows flows = TRY(flowsOf(asked, likeliest));
    made.backtest = flows.won.backtest;

    std::vector<LeavingChance> chances;
    chances.reserve(fitsDrawn);
    for (const RetentionFit& fit : fitsAround(asked.cohorts, made.fit, fitsDrawn, asked.seed))
        chances.emplace_back(fit, oldest, leaving);
    Chance chance(asked.seed);
    const auto losses = drawnLosses(asked.holdings, chances, horizon, asked.runs, chance);
    const std::vector<double> meanLoss = meanLosses(asked.holdings, likeliest, horizon);

    std::vector<RunsOfMonth> runs = runsOf(asked, flows, losses, chance);
    made.months.reserve(runs.size());
    for (std::size_t at = 0; at < runs.size(); ++at) {
        const std::int64_t contracted = std::max(std::int64_t{0}, asked.standing[at] - wholeOf(meanLoss[at]));
        const double shrunk = flows.shrunk.empty() ? 0 : flows.shrunk[at].mean;
        const std::int64_t won = wholeOf(flows.won.sums[at].mean - shrunk);
        made.months.push_back({rangeOf(contracted, runs[at].contracted), rangeOf(won, runs[at].won),
                               rangeOf(std::max(std::int64_t{0}, contracted + won), runs[at].total)});
    }
    return made;
}

} // namespace seatwise::statistics
