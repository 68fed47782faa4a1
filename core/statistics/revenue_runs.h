#pragma once

#include <cstdint>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "statistics/departures.h"
#include "statistics/forecast.h"
#include "statistics/retention.h"

namespace seatwise::statistics {

/// How many runs the ranges of revenue are taken from.
inline constexpr int usualRuns = 1'000;

/// What new customers bring who can leave every so many months; only the parts of all count.
struct NewTerms
{
    int every = 1;
    std::int64_t amount = 0;
};

/// What the revenue of the months to come is made of. Amounts are as in departures.h.
struct RevenueAsked
{
    int runs = usualRuns; ///< 40 or more
    std::uint64_t seed = 1;
    std::vector<std::int64_t> standing; ///< for each month to come what customers bring if nobody leaves
    Holdings holdings;                  ///< the same, customer by customer
    std::vector<Survivors> cohorts;
    Percent moreLeaving;              ///< what the chance to leave is above what it was, or below
    std::vector<std::int64_t> won;    ///< in each month that is known, the oldest first; not below zero
    std::vector<std::int64_t> shrunk; ///< what was lost of customers who stayed; as many
    std::vector<NewTerms> newTerms;
    Percent moreWon;             ///< what is won above what is forecast, or below
    std::vector<Percent> dearer; ///< for each month to come, of what is won in it
};

/// A figure and its ranges: 80 and 95 of 100 runs come to something within.
struct RevenueRange
{
    std::int64_t mean = 0;
    std::int64_t low80 = 0;
    std::int64_t high80 = 0;
    std::int64_t low95 = 0;
    std::int64_t high95 = 0;

    friend bool operator==(const RevenueRange&, const RevenueRange&) = default;
};

/// A month to come. The mean of the total is the sum of the other two.
struct RevenueMonth
{
    RevenueRange contracted; ///< of those who are customers already
    RevenueRange won;        ///< since then, less what is lost of those who stay; may be below zero
    RevenueRange total;      ///< not below zero

    friend bool operator==(const RevenueMonth&, const RevenueMonth&) = default;
};

struct RevenueRanges
{
    std::vector<RevenueMonth> months;
    RetentionFit fit;
    Backtest backtest; ///< of what is won
};

/// Runs through the months to come by chance: who leaves, by fits around that of the cohorts (fitsAround()), and how
/// far what is won is off its forecast, by the errors of its back-test (forecastSums()). What is won leaves as new
/// customers do. The mean is no run's, but what the fit and the forecast say. The same seed gives the same figures.
/// Refused as fitRetention() and forecast(). R98.
[[nodiscard]] Result<RevenueRanges> revenueRanges(const RevenueAsked& asked);

} // namespace seatwise::statistics
