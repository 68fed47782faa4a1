#include "research/experiment.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "money/exact.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "pricebook/assumed.h"
#include "pricing/price.h"
#include "research/simulation.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

/// 120 months of it and of what insights can cost stay far below 64 bits of minor units.
constexpr auto maxFee = Money::whole(1'000'000'000);

Result<void> checkNumber(int number, int most, const Words<void(Count, Count)>& outOfRange)
{
    if (number < 1 || number > most)
        return misused(outOfRange(most, number));
    return {};
}

Result<void> checkModels(const std::vector<RevenueModel>& models)
{
    if (models.empty())
        return misused(words::experimentNeedsModel());
    for (std::size_t i = 0; i < models.size(); ++i)
        if (std::find(models.begin(), models.begin() + static_cast<std::ptrdiff_t>(i), models[i]) !=
            models.begin() + static_cast<std::ptrdiff_t>(i))
            return misused(words::modelNamedTwice(toString(models[i])));
    return {};
}

Result<void> check(const std::vector<ExperimentCustomer>& customers, const ExperimentSetting& setting, int threads)
{
    if (customers.empty())
        return failed(words::experimentNeedsCustomers());
    if (customers.size() > maxCustomers)
        return misused(words::experimentCustomersOutOfRange(maxCustomers, customers.size()));
    for (const Result<void>& checked :
         {checkModels(setting.models),
          checkNumber(setting.months, maxExperimentMonths, words::experimentMonthsOutOfRange),
          checkNumber(setting.runs, maxExperimentRuns, words::experimentRunsOutOfRange),
          checkNumber(threads, maxThreads, words::experimentThreadsOutOfRange), checkAssumptions(setting.assumptions)})
        if (!checked)
            return checked;
    return {};
}

/// The plans of the customers and what they charge, each tariff made once.
class Market
{
public:
    Market(const PriceBook& book, const ExperimentSetting& setting, std::int64_t mostUsed)
        : book_(book)
        , setting_(setting)
        , mostUsed_(mostUsed)
    {
    }

    Result<Account> account(const ExperimentCustomer& customer)
    {
        const Plan* const plan = TRY(planFor(book_, customer));
        auto known = tariffs_.find(plan);
        if (known == tariffs_.end()) {
            InsightTariff tariff = TRY(InsightTariff::of(book_, *plan, setting_.assumptions, mostUsed_));
            known = tariffs_.emplace(plan, std::move(tariff)).first;
        }
        const auto fee = recurringFor(book_, *plan, customer.users, Billing::monthly, Percent{});
        if (!fee || *fee > maxFee)
            return tl::make_unexpected(amountTooLarge());
        return Account{minorUnits(*fee, book_.currency), customer.insights, &known->second};
    }

    /// Whether an assumption of the book, by its path, is about what a plan of these customers charges or admits.
    [[nodiscard]] bool concerns(std::string_view path) const
    {
        return std::any_of(tariffs_.begin(), tariffs_.end(), [path](const auto& used) {
            const std::string plan = "plans." + used.first->id;
            return path.starts_with(plan + ".charges") || path.starts_with(plan + ".seats");
        });
    }

private:
    const PriceBook& book_;
    const ExperimentSetting& setting_;
    std::int64_t mostUsed_;
    std::map<const Plan*, InsightTariff> tariffs_;
};

Result<std::vector<Account>> accountsOf(Market& market, const std::vector<ExperimentCustomer>& customers)
{
    std::vector<Account> accounts;
    accounts.reserve(customers.size());
    for (const ExperimentCustomer& customer : customers) {
        auto account = market.account(customer);
        if (!account)
            return tl::make_unexpected(
                Error{account.error().kind, words::problemOfCustomer(customer.name, account.error().message)});
        accounts.push_back(*account);
    }
    return accounts;
}

/// The most insights any customer can use in a month.
std::int64_t mostUsedBy(const std::vector<ExperimentCustomer>& customers, const ExperimentAssumptions& assumptions)
{
    std::int64_t most = 0;
    for (const ExperimentCustomer& customer : customers)
        most = std::max(most, customer.insights);
    return usedIn(most, {1000 + assumptions.demandSwing, 0}, assumptions.usageNoise);
}

/// What the experiment assumes, and what the book does for the plans that are used.
std::vector<NamedAssumption> assumptionsOf(const PriceBook& book, const Market& market,
                                           const ExperimentAssumptions& assumptions)
{
    std::vector<NamedAssumption> all = named(assumptions, book.currency);
    for (const Assumption& assumption : book.assumptions)
        if (market.concerns(assumption.path))
            all.push_back(
                {assumption.path, words::assumedByBook(), noteOf(book, assumption), titleAt(book, assumption.path)});
    return all;
}

ModelOutcome outcomeOf(const Tally& tally, RevenueModel model, const Currency& currency)
{
    const auto place = static_cast<std::size_t>(model);
    std::vector<std::int64_t> revenues;
    Wide sum = 0;
    for (const ModelSums& run : tally.runs) {
        revenues.push_back(run[place]);
        sum += run[place];
    }
    std::sort(revenues.begin(), revenues.end());
    const auto percentile = [&](std::size_t percent) {
        const std::size_t rank = (percent * revenues.size() + 99) / 100;
        return ofMinorUnits(revenues[rank - 1], currency);
    };
    const Wide mean = divideRounded(sum, static_cast<Wide>(revenues.size()), Rounding::half_up);
    return {model,
            ofMinorUnits(static_cast<std::int64_t>(mean), currency),
            percentile(5),
            percentile(50),
            percentile(95),
            tally.payMore[place],
            tally.payLess[place]};
}

} // namespace

Result<const Plan*> planFor(const PriceBook& book, const ExperimentCustomer& customer)
{
    const Plan* best = nullptr;
    Quotient least;
    for (const Plan& plan : book.plans) {
        if (plan.kind != PlanKind::subscription)
            continue;
        const auto fee = recurringFor(book, plan, customer.users, Billing::monthly, Percent{});
        const auto insights = creditAmount(book, plan, customer.insights);
        if (!fee || !insights)
            continue;
        const Quotient total = Quotient(*fee) + *insights;
        if (!best || total < least) {
            best = &plan;
            least = total;
        }
    }
    if (best)
        return best;
    const Result<const Plan*> admitted = recommend(book, customer.users, Billing::monthly);
    return tl::make_unexpected(admitted ? amountTooLarge() : admitted.error());
}

Result<Experiment> runExperiment(const PriceBook& book, const std::vector<ExperimentCustomer>& customers,
                                 const ExperimentSetting& setting, const ExperimentWork& work)
{
    TRY(check(customers, setting, work.threads));
    Market market(book, setting, mostUsedBy(customers, setting.assumptions));
    const std::vector<Account> accounts = TRY(accountsOf(market, customers));
    const Tally tally = TRY(simulate(accounts, setting, work));
    Experiment experiment;
    for (const RevenueModel model : setting.models)
        experiment.outcomes.push_back(outcomeOf(tally, model, book.currency));
    experiment.assumptions = assumptionsOf(book, market, setting.assumptions);
    return experiment;
}

std::optional<Percent> spreadOf(const ModelOutcome& outcome)
{
    if (outcome.revenueMean <= Money{})
        return std::nullopt;
    return nearest(ratio(outcome.p95 - outcome.p5, outcome.revenueMean) * 100, Percent::step(2), Rounding::half_up);
}

const ModelOutcome& highestRevenue(const std::vector<ModelOutcome>& outcomes)
{
    return *std::max_element(outcomes.begin(), outcomes.end(),
                             [](const auto& a, const auto& b) { return a.revenueMean < b.revenueMean; });
}

const ModelOutcome& steadiest(const std::vector<ModelOutcome>& outcomes)
{
    return *std::min_element(outcomes.begin(), outcomes.end(), [](const auto& a, const auto& b) {
        const auto first = spreadOf(a);
        const auto second = spreadOf(b);
        return first && (!second || *first < *second);
    });
}

} // namespace seatwise
