#include "insights/revenue_forecast.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "calendar/period.h"
#include "insights/cohorts.h"
#include "insights/monthly.h"
#include "money/quotient.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

/// The last month that has ended by the end of a day.
Month lastEndedBy(Date day)
{
    const Month month = yearMonthOf(day);
    return Date(month / std::chrono::last) <= day ? month : month - std::chrono::months{1};
}

/// What is forecast, at whose end: the accounts as they were known then, and as they are to be with other prices.
struct Standpoint
{
    Month known{};
    std::vector<Account> accounts;
    std::vector<Account> changed; ///< empty where prices stay
    Percent dearer;               ///< by which they do not
    const MrrRule& rule;
    const Currency& currency;

    [[nodiscard]] const std::vector<Account>& toCome() const { return changed.empty() ? accounts : changed; }
};

std::vector<statistics::Survivors> survivorsOf(const Standpoint& at)
{
    std::vector<statistics::Survivors> survivors;
    for (Cohort& cohort : cohortsOf(at.accounts, at.known / std::chrono::last))
        if (cohort.survivors.size() > 1) // one that has come to no renewal yet says nothing of who will be left
            survivors.push_back(std::move(cohort.survivors));
    return survivors;
}

/// What came in and what shrank in each month that is known.
Result<void> addHistory(statistics::RevenueAsked& runs, const Standpoint& at)
{
    const MonthSpan starts = startsOf(at.accounts).value_or(MonthSpan{at.known, at.known});
    const MonthSpan span{std::min(starts.from, at.known), at.known};
    for (const MonthMovements& month : TRY(movementsOf(at.accounts, at.rule, span, at.currency))) {
        runs.won.push_back(month.signedUp.units() + month.expansion.units() + month.reactivation.units());
        runs.shrunk.push_back(month.contraction.units());
    }
    return {};
}

/// What is won in each month to come is dearer from the first full month of other prices on.
std::vector<Percent> dearerFrom(const std::optional<DatedPriceChange>& change, Percent dearer, Month known, int horizon)
{
    std::vector<Percent> months;
    months.reserve(static_cast<std::size_t>(horizon));
    for (int ahead = 1; ahead <= horizon; ++ahead)
        months.push_back(change && Date((known + std::chrono::months{ahead}) / 1) >= change->from ? dearer : Percent());
    return months;
}

Result<void> checkFits(const Contracted& contracted)
{
    // So that what leaves and what is won fit with it.
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 8;
    if (std::any_of(contracted.standing.begin(), contracted.standing.end(),
                    [](Money money) { return money.units() > most; }))
        return tl::make_unexpected(amountTooLarge());
    return {};
}

Result<statistics::RevenueRanges> runsFrom(const Standpoint& at, const RevenueForecastAsked& asked)
{
    Contracted contracted = TRY(contractedAt(at.toCome(), at.rule, at.known, asked.horizon, asked.anchor, at.currency));
    if (contracted.customers == 0)
        return refused(words::noneToForecast(toString(at.known)));
    TRY(checkFits(contracted));
    statistics::RevenueAsked runs;
    runs.dearer = dearerFrom(asked.levers.priceChange, at.dearer, at.known, asked.horizon);
    runs.seed = asked.seed;
    runs.standing.reserve(contracted.standing.size());
    for (const Money money : contracted.standing)
        runs.standing.push_back(money.units());
    runs.holdings = std::move(contracted.holdings);
    runs.newTerms = std::move(contracted.terms);
    runs.cohorts = survivorsOf(at);
    runs.moreLeaving = asked.levers.churn;
    runs.moreWon = asked.levers.growth;
    TRY(addHistory(runs, at));
    return statistics::revenueRanges(runs);
}

Money toMinorUnit(std::int64_t units, const Currency& currency)
{
    const std::int64_t unit = Money::step(currency.exponent).units();
    return Money::fromUnits(static_cast<std::int64_t>(divideRounded(units, unit, Rounding::half_up)) * unit);
}

RevenueBand bandOf(const statistics::RevenueRange& range, const Currency& currency)
{
    const auto money = [&](std::int64_t units) { return toMinorUnit(units, currency); };
    return {money(range.mean), money(range.low80), money(range.high80), money(range.low95), money(range.high95)};
}

std::vector<ForecastMonth> monthsOf(const statistics::RevenueRanges& ranges, Month known, const Currency& currency)
{
    std::vector<ForecastMonth> months;
    months.reserve(ranges.months.size());
    for (const statistics::RevenueMonth& each : ranges.months) {
        const int ahead = static_cast<int>(months.size()) + 1;
        ForecastMonth month{known + std::chrono::months{ahead}, bandOf(each.contracted, currency),
                            bandOf(each.won, currency), bandOf(each.total, currency)};
        const std::int64_t sum = month.contracted.mean.units() + month.won.mean.units();
        month.total.mean = Money::fromUnits(std::max(std::int64_t{0}, sum)); // of the rounded ones
        months.push_back(month);
    }
    return months;
}

Result<std::vector<PastMonth>> pastOf(const std::vector<Account>& accounts, RevenueForecastAsked asked, Month known,
                                      const Currency& currency)
{
    const Month before = known - std::chrono::years{1};
    asked.levers = {};
    asked.horizon = monthsOfYear;
    const Standpoint at{before, asKnownOn(accounts, before / std::chrono::last), {}, {}, asked.rule, currency};
    const auto said = monthsOf(TRY(runsFrom(at, asked)), before, currency);
    const auto came = TRY(movementsOf(accounts, asked.rule, {said.front().month, known}, currency));
    std::vector<PastMonth> past;
    past.reserve(said.size());
    for (std::size_t i = 0; i < said.size(); ++i)
        past.push_back({said[i].month, said[i].total, came[i].end});
    return past;
}

Result<void> check(const RevenueForecastAsked& asked, Month known)
{
    if (asked.horizon < nearestRevenue || asked.horizon > furthestRevenue)
        return misused(words::revenueHorizonOutOfRange(asked.horizon, nearestRevenue, furthestRevenue));
    const auto& change = asked.levers.priceChange;
    for (const Percent lever : {asked.levers.growth, asked.levers.churn, change ? change->by : Percent()})
        if (lever < Percent::whole(-100) || lever > Percent::whole(highestLever))
            return misused(words::leverOutOfRange(lever, -100, highestLever));
    if (const Date last = known / std::chrono::last; change && change->from <= last)
        return misused(words::priceChangeNotToCome(change->from, last));
    return {};
}

} // namespace

Result<RevenueForecast> revenueForecast(const std::vector<Account>& accounts, const RevenueForecastAsked& asked,
                                        const Currency& currency)
{
    const Month known = lastEndedBy(asked.today);
    TRY(check(asked, known));
    RevenueForecast made;
    Standpoint at{known, accounts, {}, {}, asked.rule, currency};
    if (asked.levers.priceChange) {
        const DatedPriceChange& change = *asked.levers.priceChange;
        ChangedAccounts changed = TRY(withPriceChange(accounts, change, asked.anchor));
        at.changed = std::move(changed.accounts);
        at.dearer = change.before == nullptr ? change.by : changed.dearer;
        made.unpriced = changed.unpriced;
    }
    const statistics::RevenueRanges ranges = TRY(runsFrom(at, asked));
    made.known = known;
    const MonthMovements last = TRY(movementsOf(accounts, asked.rule, {known, known}, currency)).front();
    made.start = last.end;
    made.customers = last.customers;
    made.months = monthsOf(ranges, known, currency);
    made.fit = ranges.fit;
    made.backtest = ranges.backtest;
    made.past = pastOf(accounts, asked, known, currency);
    return made;
}

} // namespace seatwise
