#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "insights/cohorts.h"
#include "insights/kept_revenue.h"
#include "insights/model/revenue_outlook.h"
#include "insights/movers.h"
#include "insights/price_change_effect.h"
#include "statistics/retention.h"

namespace seatwise::ui {

/// How accounts are looked at.
struct InsightsView
{
    MrrRules rules = MrrRules::seatwise;
    int months = 12;
    std::string plan; ///< whose accounts alone; empty: of all
    RevenueLevers levers{};

    friend bool operator==(const InsightsView&, const InsightsView&) = default;
};

/// Who stays: the cohorts, and a model of all of them with what it says of later renewals.
struct Retention
{
    std::vector<Cohort> cohorts;
    Result<statistics::RetentionCurve> curve; ///< or why none is drawn
};

/// What the latest change of prices brought.
struct PriceChange
{
    std::string before; ///< the versions of the lists
    std::string after;
    Date from{};
    Date existingFrom{};
    Result<PriceChangeEffect> effect;
};

/// What a list of accounts says of some months.
struct InsightsFigures
{
    std::vector<MonthMovements> all;    ///< from the first account to the month of today
    std::vector<MonthMovements> months; ///< the last of them, which were asked for
    MonthMovements sum;                 ///< of the latter
    KeptRevenue kept;                   ///< over the year to the last
    std::vector<Mover> churned;         ///< in the months
    std::vector<ChurnReason> reasons;
    Result<Outlook> outlook;
    Retention retention;
    std::optional<PriceChange> priceChange; ///< absent where no prices were changed yet
};

/// The accounts of a plan alone, all where it is empty: who goes to another plan has left this one.
[[nodiscard]] std::shared_ptr<const AccountList> ofPlan(const std::shared_ptr<const AccountList>& accounts,
                                                        const std::string& plan);

/// From where accounts are looked at: the day, where the price book lets periods of a month begin, and the change of
/// prices that is looked back at.
struct Standpoint
{
    Date today{};
    MonthlyAnchor anchor = MonthlyAnchor::calendar;
    std::optional<PastPublishing> publishing{};
};

/// The figures of the last months up to that of today; of fewer where the accounts begin later. Failed as
/// movementsOf(), and with no words once it is to stop. Refused where no account has begun.
[[nodiscard]] Result<InsightsFigures> figuresOf(const AccountList& accounts, const InsightsView& view,
                                                const Standpoint& from, const std::stop_token& stop = {});

/// The same figures with the outlook that other levers give, which is all that they change.
[[nodiscard]] InsightsFigures withOutlook(InsightsFigures figures, const AccountList& accounts,
                                          const InsightsView& view, const Standpoint& from);

} // namespace seatwise::ui
