#include "research/simulation.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <thread>

#include "money/exact.h"
#include "money/sums.h"
#include "research/random_draws.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

/// Customers taken by a thread at once: some milliseconds of work.
constexpr std::size_t blockSize = 32;

constexpr std::size_t place(RevenueModel model)
{
    return static_cast<std::size_t>(model);
}

/// The demand of every month of every run.
std::vector<MonthDemand> demandOf(const ExperimentSetting& setting)
{
    const ExperimentAssumptions& assumptions = setting.assumptions;
    const RandomDraws draws(setting.seed, std::numeric_limits<std::uint64_t>::max());
    std::vector<MonthDemand> demand(static_cast<std::size_t>(setting.runs) * static_cast<std::size_t>(setting.months));
    for (std::size_t i = 0; i < demand.size(); ++i) {
        const std::int64_t swing = around(static_cast<std::uint32_t>(draws.at(i)), assumptions.demandSwing);
        const Wide step = divideRounded(Wide{swing} * assumptions.dynamicSteps,
                                        std::max<PerMille>(1, assumptions.demandSwing), Rounding::half_up);
        demand[i] = {static_cast<PerMille>(1000 + swing), static_cast<std::size_t>(step + assumptions.dynamicSteps)};
    }
    return demand;
}

/// What a customer pays in a run, all months together.
ModelSums payInRun(const Account& account, const ExperimentAssumptions& assumptions, RandomDraws draws,
                   const MonthDemand* demand, std::size_t firstDraw, std::size_t months)
{
    ModelSums sums{};
    InsightAmounts beyondTable;
    for (std::size_t month = 0; month < months; ++month) {
        const std::uint64_t bits = draws.at(firstDraw + month);
        const std::int64_t noise = around(static_cast<std::uint32_t>(bits), assumptions.usageNoise);
        const std::int64_t rate =
            assumptions.outcomeRate + around(static_cast<std::uint32_t>(bits >> 32), assumptions.outcomeSpread);
        const std::int64_t used = usedIn(account.insights, demand[month], noise);
        const InsightAmounts& amounts = account.tariff->amounts(used, beyondTable);
        sums[place(RevenueModel::subscription)] += account.fee + amounts.metered;
        sums[place(RevenueModel::consumption)] += amounts.consumption;
        sums[place(RevenueModel::hybrid)] += account.fee + amounts.hybrid;
        sums[place(RevenueModel::performance)] += account.tariff->performance((used * rate + 500) / 1000);
        sums[place(RevenueModel::dynamic)] += account.fee + amounts.dynamic[demand[month].dynamicStep];
    }
    return sums;
}

/// Adds to sums; false where one does not fit.
bool addTo(ModelSums& sums, const ModelSums& more)
{
    bool fits = true;
    for (std::size_t model = 0; model < revenueModels; ++model)
        fits &= seatwise::addTo(sums[model], more[model]);
    return fits;
}

/// What the threads share: the work that is left, and how far it is.
class Simulation
{
public:
    Simulation(const std::vector<Account>& accounts, const ExperimentSetting& setting, const ExperimentWork& work)
        : accounts_(accounts)
        , setting_(setting)
        , work_(work)
        , demand_(demandOf(setting))
    {
    }

    /// Works through blocks of customers until none is left or it is told to stop.
    void run();

    [[nodiscard]] Result<Tally> result() const;

private:
    [[nodiscard]] bool mayGoOn() const { return !work_.stop.stop_requested() && !overflowed_; }
    [[nodiscard]] bool simulateCustomer(std::size_t customer, Tally& tally) const;
    void finish(std::size_t customers);
    void merge(const Tally& tally);

    const std::vector<Account>& accounts_;
    const ExperimentSetting& setting_;
    const ExperimentWork& work_;
    std::vector<MonthDemand> demand_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> overflowed_ = false;
    std::mutex mutex_; ///< of what follows
    std::size_t done_ = 0;
    Tally total_;
};

bool Simulation::simulateCustomer(std::size_t customer, Tally& tally) const
{
    const RandomDraws draws(setting_.seed, customer);
    const auto months = static_cast<std::size_t>(setting_.months);
    ModelSums paid{};
    bool fits = true;
    for (std::size_t run = 0; run < tally.runs.size(); ++run) {
        const ModelSums sums =
            payInRun(accounts_[customer], setting_.assumptions, draws, &demand_[run * months], run * months, months);
        fits &= addTo(tally.runs[run], sums);
        fits &= addTo(paid, sums);
    }
    const std::int64_t today = paid[place(RevenueModel::subscription)];
    for (std::size_t model = 0; model < revenueModels; ++model) {
        tally.payMore[model] += paid[model] > today ? 1 : 0;
        tally.payLess[model] += paid[model] < today ? 1 : 0;
    }
    return fits;
}

void Simulation::run()
{
    Tally tally;
    tally.runs.resize(static_cast<std::size_t>(setting_.runs));
    while (mayGoOn()) {
        const std::size_t first = next_.fetch_add(blockSize);
        if (first >= accounts_.size())
            break;
        const std::size_t end = std::min(first + blockSize, accounts_.size());
        std::size_t customer = first;
        while (customer < end && mayGoOn())
            if (!simulateCustomer(customer++, tally))
                overflowed_ = true;
        finish(customer - first);
    }
    merge(tally);
}

void Simulation::finish(std::size_t customers)
{
    const std::lock_guard lock(mutex_);
    done_ += customers;
    if (work_.progress)
        work_.progress(done_, accounts_.size());
}

void Simulation::merge(const Tally& tally)
{
    const std::lock_guard lock(mutex_);
    total_.runs.resize(tally.runs.size());
    bool fits = addTo(total_.payMore, tally.payMore) && addTo(total_.payLess, tally.payLess);
    for (std::size_t run = 0; run < tally.runs.size(); ++run)
        fits &= addTo(total_.runs[run], tally.runs[run]);
    if (!fits)
        overflowed_ = true;
}

Result<Tally> Simulation::result() const
{
    if (overflowed_)
        return tl::make_unexpected(amountTooLarge());
    if (done_ < accounts_.size())
        return failed(words::experimentStopped());
    return total_;
}

} // namespace

Result<Tally> simulate(const std::vector<Account>& accounts, const ExperimentSetting& setting,
                       const ExperimentWork& work)
{
    Simulation simulation(accounts, setting, work);
    {
        std::vector<std::jthread> others;
        others.reserve(static_cast<std::size_t>(work.threads - 1));
        for (int thread = 1; thread < work.threads; ++thread)
            others.emplace_back([&simulation] { simulation.run(); });
        simulation.run();
    }
    return simulation.result();
}

} // namespace seatwise
