#include "statistics/departures.h"

#include <algorithm>
#include <cmath>

namespace seatwise::statistics {

namespace {

constexpr int monthsOfRenewal = 12;

/// A month in which customers can leave, and the share of them who have left by then.
struct GoneBy
{
    int month = 1;
    double share = 0;
};

std::vector<GoneBy> goneBy(const LeavingMonths& leaving, const LeavingChance& chance, int horizon)
{
    std::vector<GoneBy> gone;
    double left = 1;
    for (int month = leaving.first; month <= horizon; month += leaving.every) {
        left *= 1 - chance.at(leaving.age + month, leaving.every);
        gone.push_back({month, 1 - left});
    }
    return gone;
}

/// A share as 32 bits hold it, so that a number of chance is compared with a whole number.
std::uint64_t inWholes(double share)
{
    constexpr double all = 0x1.0p32;
    return static_cast<std::uint64_t>(std::clamp(share, 0.0, 1.0) * all);
}

/// The last of the shares and the months in which customers leave, as drawing needs them.
struct Thresholds
{
    std::vector<std::uint64_t> wholes;
    std::vector<int> months;
};

Thresholds thresholdsOf(const std::vector<GoneBy>& gone)
{
    Thresholds thresholds;
    thresholds.wholes.reserve(gone.size());
    thresholds.months.reserve(gone.size());
    for (const GoneBy& by : gone) {
        thresholds.wholes.push_back(inWholes(by.share));
        thresholds.months.push_back(by.month);
    }
    return thresholds;
}

/// The holdings of each LeavingMonths beside each other.
std::vector<std::vector<const Holding*>> byLeaving(const Holdings& holdings)
{
    std::vector<std::vector<const Holding*>> groups(holdings.leaving.size());
    for (const Holding& holding : holdings.held)
        groups[holding.leaving].push_back(&holding);
    return groups;
}

/// Takes what somebody brings from the month on in which they leave; `losses` are what more is gone in each month.
void take(std::span<std::int64_t> losses, const Holding& holding, int month)
{
    std::int64_t amount = holding.amount;
    for (const AmountStep& step : holding.steps) {
        if (step.month <= month)
            amount += step.by;
        else if (step.month <= static_cast<int>(losses.size()))
            losses[static_cast<std::size_t>(step.month) - 1] += step.by;
    }
    losses[static_cast<std::size_t>(month) - 1] += amount;
}

/// Draws who of a group leaves in a run. A number of chance of 64 bits is enough for two of them.
void drawGroup(std::span<std::int64_t> losses, std::span<const Holding* const> group, const Thresholds& thresholds,
               Chance& chance)
{
    constexpr unsigned half = 32;
    constexpr std::uint64_t lower = 0xFFFFFFFFU;
    const std::uint64_t ever = thresholds.wholes.back();
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
        bits = i % 2 == 0 ? chance.bits() : bits >> half;
        const std::uint64_t drawn = bits & lower;
        if (drawn >= ever) [[likely]]
            continue;
        const auto at = std::upper_bound(thresholds.wholes.begin(), thresholds.wholes.end(), drawn);
        take(losses, *group[i], thresholds.months[static_cast<std::size_t>(at - thresholds.wholes.begin())]);
    }
}

} // namespace

LeavingChance::LeavingChance(const RetentionFit& fit, int oldest, double times)
    : times_(times)
{
    logs_.reserve(static_cast<std::size_t>(oldest) + monthsOfRenewal + 1);
    for (int renewal = 0; renewal * monthsOfRenewal <= oldest; ++renewal) {
        const double begin = fit.logOfSurvival(renewal);
        const double end = fit.logOfSurvival(renewal + 1);
        for (int month = 0; month < monthsOfRenewal; ++month)
            logs_.push_back(begin + (end - begin) * month / monthsOfRenewal);
    }
}

double LeavingChance::at(int age, int every) const
{
    const auto now = static_cast<std::size_t>(std::max(age, 0));
    const auto before = static_cast<std::size_t>(std::max(age - std::min(every, monthsOfRenewal), 0));
    const double share = -std::expm1(logs_[now] - logs_[before]);
    return std::clamp(times_ * share, 0.0, 1.0);
}

double LeavingChance::keptAt(int age, int every) const
{
    double kept = 1;
    for (int month = every; month <= age; month += every)
        kept *= 1 - at(month, every);
    return kept;
}

std::vector<double> meanLosses(const Holdings& holdings, const LeavingChance& chance, int horizon)
{
    const auto months = static_cast<std::size_t>(horizon);
    std::vector<std::vector<std::int64_t>> standing(holdings.leaving.size(), std::vector<std::int64_t>(months));
    for (const Holding& holding : holdings.held) {
        std::vector<std::int64_t>& sums = standing[holding.leaving];
        std::int64_t amount = holding.amount;
        std::size_t next = 0;
        for (std::size_t at = 0; at < months; ++at) {
            for (; next < holding.steps.size() && holding.steps[next].month <= static_cast<int>(at) + 1; ++next)
                amount += holding.steps[next].by;
            sums[at] += amount;
        }
    }
    std::vector<double> losses(months);
    for (std::size_t i = 0; i < standing.size(); ++i) {
        const std::vector<GoneBy> gone = goneBy(holdings.leaving[i], chance, horizon);
        std::size_t next = 0;
        for (std::size_t at = 0; at < months; ++at) {
            while (next < gone.size() && gone[next].month <= static_cast<int>(at) + 1)
                ++next;
            losses[at] += next == 0 ? 0 : gone[next - 1].share * static_cast<double>(standing[i][at]);
        }
    }
    return losses;
}

std::vector<std::vector<std::int64_t>> drawnLosses(const Holdings& holdings, std::span<const LeavingChance> chances,
                                                   int horizon, int runs, Chance& chance)
{
    std::vector<std::vector<std::int64_t>> losses(static_cast<std::size_t>(runs),
                                                  std::vector<std::int64_t>(static_cast<std::size_t>(horizon)));
    const std::vector<std::vector<const Holding*>> groups = byLeaving(holdings);
    for (std::size_t i = 0; i < chances.size(); ++i)
        for (std::size_t group = 0; group < groups.size(); ++group) {
            const std::vector<GoneBy> gone = goneBy(holdings.leaving[group], chances[i], horizon);
            if (gone.empty() || gone.back().share <= 0)
                continue;
            const Thresholds thresholds = thresholdsOf(gone);
            for (std::size_t run = i; run < losses.size(); run += chances.size())
                drawGroup(losses[run], groups[group], thresholds, chance);
        }
    for (std::vector<std::int64_t>& months : losses)
        for (std::size_t at = 1; at < months.size(); ++at)
            months[at] += months[at - 1];
    return losses;
}

} // namespace seatwise::statistics
