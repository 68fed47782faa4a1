#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "money/currency.h"
#include "money/error.h"
#include "money/fixed.h"
#include "words/message.h"

namespace seatwise {

/// Thousandths: 300 is 30 %.
using PerMille = std::int32_t;

/// The most steps of the dynamic multiplier to each side.
inline constexpr int maxDynamicSteps = 4;

/// What a revenue experiment needs and the worksheet does not give. Each value is assumed, and listed with every
/// result.
struct ExperimentAssumptions
{
    PerMille usageNoise = 300;  ///< a customer's use in a month differs by up to so much from its usual one
    PerMille demandSwing = 100; ///< and by up to so much more for all customers together
    Percent consumptionRate = Percent::whole(200); ///< of the book's credit price, where there is no plan fee
    std::int64_t hybridIncluded = 100;             ///< insights in the plan fee of the hybrid model
    Percent hybridRate = Percent::whole(150);      ///< of the book's credit price, for insights beyond those
    PerMille outcomeRate = 600;                    ///< of insights that succeed
    PerMille outcomeSpread = 200;                  ///< the rate of a customer's month differs by up to so much
    Money outcomeValue = Money::whole(1);          ///< of an insight that succeeds, to the customer
    Percent performanceShare = Percent::whole(25); ///< of that value, paid in the performance model
    PerMille dynamicStep = 50;                     ///< of the multiplier that the dynamic model puts on credit prices
    int dynamicSteps = 4;                          ///< up and down; the last is reached at the widest demand swing

    friend bool operator==(const ExperimentAssumptions&, const ExperimentAssumptions&) = default;
};

/// An assumption as it is shown and exported.
struct NamedAssumption
{
    std::string name;   ///< "usage_noise", or the path of one of the book's
    Message value;      ///< "30 %", "100 insights", "1.00"
    Message note;       ///< what it is for
    Message title = {}; ///< of one of the book's: what is assumed there

    friend bool operator==(const NamedAssumption&, const NamedAssumption&) = default;
};

/// Every assumption of an experiment, in the order in which the models need them.
[[nodiscard]] std::vector<NamedAssumption> named(const ExperimentAssumptions& assumptions, const Currency& currency);

/// Misused for assumptions that make no month: shares outside 0 to 100 %, multipliers of zero or below.
[[nodiscard]] Result<void> checkAssumptions(const ExperimentAssumptions& assumptions);

} // namespace seatwise
