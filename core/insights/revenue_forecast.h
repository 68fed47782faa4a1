#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "insights/contracted.h"
#include "insights/movements.h"
#include "statistics/revenue_runs.h"

namespace seatwise {

/// How far revenue is forecast, in months.
inline constexpr int nearestRevenue = 12;
inline constexpr int furthestRevenue = 60;

/// The most that a lever may be off what was, in percent; the least is −100.
inline constexpr int highestLever = 1'000;

/// What may come differently than it did.
struct RevenueLevers
{
    Percent growth; ///< what is won above what is forecast, or below
    Percent churn;  ///< the chance to leave above what it was, or below: of −100 % nobody leaves
    std::optional<DatedPriceChange> priceChange = std::nullopt;

    friend bool operator==(const RevenueLevers&, const RevenueLevers&) = default;
};

struct RevenueForecastAsked
{
    Date today{}; ///< the last month that has ended by then is the last that is known
    int horizon = nearestRevenue;
    RevenueLevers levers{};
    MrrRule rule{};
    MonthlyAnchor anchor = MonthlyAnchor::calendar; ///< where periods of a month begin
    std::uint64_t seed = 1;
};

/// A figure of a month with its ranges, 80 and 95 of 100 to lie within, all to the minor unit.
struct RevenueBand
{
    Money mean;
    Money low80;
    Money high80;
    Money low95;
    Money high95;

    friend bool operator==(const RevenueBand&, const RevenueBand&) = default;
};

/// What is to be at the end of a month. The mean of the total is the sum of the other two.
struct ForecastMonth
{
    Month month{};
    RevenueBand contracted; ///< of today's customers
    RevenueBand won;        ///< since then: new, reactivation and expansion, less contraction and who left of those
    RevenueBand total;

    friend bool operator==(const ForecastMonth&, const ForecastMonth&) = default;
};

/// What had been said a year before of a month, and what came.
struct PastMonth
{
    Month month{};
    RevenueBand said;
    Money came;

    [[nodiscard]] bool isWithin95() const { return said.low95 <= came && came <= said.high95; }

    friend bool operator==(const PastMonth&, const PastMonth&) = default;
};

struct RevenueForecast
{
    Month known{}; ///< the last month that is known
    Money start;   ///< at its end
    std::int64_t customers = 0;
    std::vector<ForecastMonth> months;
    statistics::RetentionFit fit;
    statistics::Backtest backtest;       ///< of what is won
    std::int64_t unpriced = 0;           ///< accounts that keep their price, as the lists do not both price them
    Result<std::vector<PastMonth>> past; ///< twelve, or why nothing is said
};

/// Recurring revenue of the months to come. Contracted is what today's customers bring, each to the first end of a
/// period, or term, at which they leave by the curve of retention (R88, R95), at the prices in force and those that
/// are to come. Won is the forecast (R89) of what was new, came back or grew in a month, less that of what shrank; of
/// it leaves what leaves of new customers, and from the first full month after a change of prices on it moves by as
/// much as what all accounts bring. Ranges come of runs by chance; the same seed gives the same figures. `past` is the
/// same a year before, of what was known then, without levers. Misused: a horizon or lever out of range, a change of
/// prices that is not to come. Refused: nobody to forecast, too few renewals, customers or months (R88, R89). Failed:
/// an amount that does not fit. R98.
[[nodiscard]] Result<RevenueForecast> revenueForecast(const std::vector<Account>& accounts,
                                                      const RevenueForecastAsked& asked, const Currency& currency);

} // namespace seatwise
