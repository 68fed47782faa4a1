#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "money/error.h"
#include "research/experiment.h"
#include "research/revenue_models.h"

namespace seatwise {

// The months of an experiment in whole numbers. experiment.h is the way in.

/// A customer with what its plan charges.
struct Account
{
    std::int64_t fee = 0;      ///< a month, in minor units
    std::int64_t insights = 0; ///< in a usual month
    const InsightTariff* tariff = nullptr;
};

/// A month of a run, the same for all customers.
struct MonthDemand
{
    PerMille level = 1000;       ///< of the usual use
    std::size_t dynamicStep = 0; ///< counted from the lowest multiplier
};

/// The insights used in a month: the usual number times the demand times what is the customer's own, 1000 ± noise
/// thousandths, rounded half up.
[[nodiscard]] constexpr std::int64_t usedIn(std::int64_t insights, MonthDemand demand, std::int64_t noise) noexcept
{
    return (insights * demand.level * (1000 + noise) + 500'000) / 1'000'000;
}

/// An amount for each model, in minor units.
using ModelSums = std::array<std::int64_t, revenueModels>;

struct Tally
{
    std::vector<ModelSums> runs; ///< all customers, all months of the run
    ModelSums payMore{};         ///< customers, against subscription
    ModelSums payLess{};
};

/// Simulates every customer. Failed: stopped before the end. Refused: sums that do not fit.
[[nodiscard]] Result<Tally> simulate(const std::vector<Account>& accounts, const ExperimentSetting& setting,
                                     const ExperimentWork& work);

} // namespace seatwise
