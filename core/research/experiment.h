#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "pricebook/price_book.h"
#include "research/customer_list.h"
#include "research/experiment_assumptions.h"
#include "research/revenue_models.h"

namespace seatwise {

inline constexpr int maxExperimentMonths = 120;
inline constexpr int maxExperimentRuns = 10'000;
inline constexpr int maxThreads = 64;

/// What is simulated: so many months, so many times, from one seed.
struct ExperimentSetting
{
    std::vector<RevenueModel> models;
    int months = 24;
    int runs = 200;
    std::uint64_t seed = 1;
    ExperimentAssumptions assumptions;

    friend bool operator==(const ExperimentSetting&, const ExperimentSetting&) = default;
};

/// How it is carried out, which changes nothing in the result.
struct ExperimentWork
{
    int threads = 1; ///< 1 to maxThreads
    std::stop_token stop = {};
    /// Called with the customers done and all of them, one call at a time, from any of the threads; `done` rises.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// What a model brings over all months. Percentiles are those of the runs by nearest rank: p5 is the smallest revenue
/// that at least 5 % of the runs do not exceed.
struct ModelOutcome
{
    RevenueModel model = RevenueModel::subscription;
    Money revenueMean; ///< over the runs, rounded once
    Money p5;
    Money p50;
    Money p95;
    /// Customers that pay more, or less, than under subscription, today's model: over all months and runs together, by
    /// the smallest unit of the currency.
    std::int64_t payMore = 0;
    std::int64_t payLess = 0;

    friend bool operator==(const ModelOutcome&, const ModelOutcome&) = default;
};

/// The outcomes in the order of the models that were asked for.
struct Experiment
{
    std::vector<ModelOutcome> outcomes;
    std::vector<NamedAssumption> assumptions; ///< of the experiment, then of the book for the plans that are used

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

/// The plan of a customer: the subscription on which its users and its usual insights cost least in a month, the first
/// of equal ones, as price() chooses for Cheapest. Refused where no plan admits its users.
[[nodiscard]] Result<const Plan*> planFor(const PriceBook& book, const ExperimentCustomer& customer);

/// Runs a revenue experiment: what the same customers pay under each model, with the same use, month by month. Every
/// amount is an invoice line rounded once; every sum is of whole minor units, so that the result is the same to the
/// cent for any number of threads. Plan fees and credit prices are the book's; everything else is an assumption.
/// Failed: no customers, or stopped. Misused: months, runs, models, threads or assumptions outside their limits.
/// Refused: customers that no plan admits, plans without a credit price, amounts too large. R52.
[[nodiscard]] Result<Experiment> runExperiment(const PriceBook& book, const std::vector<ExperimentCustomer>& customers,
                                               const ExperimentSetting& setting, const ExperimentWork& work = {});

/// How predictable the revenue of a model is: what lies between p5 and p95, in percent of the mean, rounded once to 2
/// decimals, half up. The smaller, the more predictable. Nothing where the mean is not above zero.
[[nodiscard]] std::optional<Percent> spreadOf(const ModelOutcome& outcome);

/// The first of the outcomes with the highest mean; there is at least one.
[[nodiscard]] const ModelOutcome& highestRevenue(const std::vector<ModelOutcome>& outcomes);

/// The first of the outcomes with the smallest spread, one without a spread where none has any; there is at least one.
[[nodiscard]] const ModelOutcome& steadiest(const std::vector<ModelOutcome>& outcomes);

} // namespace seatwise
