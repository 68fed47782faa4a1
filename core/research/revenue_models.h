#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "money/quotient.h"
#include "pricebook/price_book.h"
#include "research/experiment_assumptions.h"

namespace seatwise {

/// The revenue models of the worksheet, and today's: subscription is the book as it stands.
enum class RevenueModel {
    subscription, ///< the plan's fee, and each insight at the plan's credit price
    consumption,  ///< no fee, insights at a higher credit price
    hybrid,       ///< the fee with some insights in it, the others at a higher credit price
    performance,  ///< a share of what insights that succeed are worth
    dynamic,      ///< the fee, and insights at a credit price that follows demand
};
inline constexpr std::size_t revenueModels = 5;

/// "subscription", "consumption", "hybrid", "performance", "dynamic".
[[nodiscard]] std::string_view toString(RevenueModel model) noexcept;

/// Nothing for other text.
[[nodiscard]] std::optional<RevenueModel> parseRevenueModel(std::string_view text) noexcept;

/// What so many insights cost in a month on a plan, each credit charge rounded once; zero on a plan without a credit
/// charge. Nothing when the amount does not fit.
[[nodiscard]] std::optional<Money> creditAmount(const PriceBook& book, const Plan& plan,
                                                std::int64_t insights) noexcept;

/// What a month's insights cost beside the plan's fee, in the currency's minor units, each rounded once.
struct InsightAmounts
{
    std::int64_t metered = 0; ///< as the book has it
    std::int64_t consumption = 0;
    std::int64_t hybrid = 0;
    std::array<std::int64_t, 2 * maxDynamicSteps + 1> dynamic{}; ///< by step, the lowest multiplier first
};

/// The credit prices of one plan under every model. Insights are priced by the charge models of the book, a table holds
/// the answers for the usual numbers.
class InsightTariff
{
public:
    /// Refused: the plan charges nothing by the credit, has a minimum commitment, or costs too much for the sums of an
    /// experiment. `book` and `plan` must outlive the tariff.
    [[nodiscard]] static Result<InsightTariff> of(const PriceBook& book, const Plan& plan,
                                                  const ExperimentAssumptions& assumptions, std::int64_t mostUsed);

    /// What so many insights cost; up to the `mostUsed` of of().
    [[nodiscard]] const InsightAmounts& amounts(std::int64_t insights, InsightAmounts& beyondTable) const noexcept
    {
        if (insights < static_cast<std::int64_t>(table_.size()))
            return table_[static_cast<std::size_t>(insights)];
        beyondTable = compute(insights);
        return beyondTable;
    }

    /// What so many insights that succeed cost in the performance model.
    [[nodiscard]] std::int64_t performance(std::int64_t outcomes) const noexcept
    {
        return outcomes < static_cast<std::int64_t>(outcomes_.size()) ? outcomes_[static_cast<std::size_t>(outcomes)]
                                                                      : computeOutcomes(outcomes);
    }

private:
    InsightTariff(const PriceBook& book, const Plan& plan, const ExperimentAssumptions& assumptions);

    [[nodiscard]] Exact meterAmount(std::int64_t insights) const noexcept;
    [[nodiscard]] std::int64_t rounded(Quotient amount, Percent rate) const noexcept;
    [[nodiscard]] InsightAmounts compute(std::int64_t insights) const noexcept;
    [[nodiscard]] std::int64_t computeOutcomes(std::int64_t outcomes) const noexcept;

    const PriceBook* book_;
    const Plan* plan_;
    ExperimentAssumptions assumptions_;
    std::vector<InsightAmounts> table_;
    std::vector<std::int64_t> outcomes_;
};

} // namespace seatwise
