#pragma once

#include <optional>
#include <vector>

#include "money/fixed.h"
#include "pricing/offered_plan.h"

namespace seatwise {

/// A price at a metered quantity of a month: 1,000 calls, 8.5 hours.
struct UsagePoint
{
    Quantity quantity;
    Money total;
    Money perUnit;                 ///< total / quantity, 4 decimals; nothing at quantity 0
    std::optional<Money> nextUnit; ///< the total at one unit more − total

    friend bool operator==(const UsagePoint&, const UsagePoint&) = default;
};

/// The price of the selection at this quantity of `unit`, all else as it is; nothing where price() would refuse.
[[nodiscard]] std::optional<UsagePoint> usagePoint(const PriceBook& book, const OfferedPlan& offered,
                                                   const UnitId& unit, Quantity quantity);

/// total / quantity / months to 4 decimals, rounded once; nothing at quantity 0. For quantities of a cent's part or
/// more.
[[nodiscard]] Money costOfEach(Money total, Quantity quantity, int months, Rounding rounding) noexcept;

/// What a month of a plan comes to for the fewest seats it takes, with so many units of its first meter: billed monthly
/// where the plan is, else the monthly equivalent of a year. Nothing for a plan without a meter, and where price()
/// would refuse.
[[nodiscard]] std::optional<Money> costOfMonth(const PriceBook& book, const Plan& plan, std::int64_t units);

/// At most about `count` points at whole quantities from 1 to `to`, even on a log scale, with both ends and both sides
/// of every tier of the unit's charges among them. What a chart along that unit draws.
[[nodiscard]] std::vector<UsagePoint> sampledUsageCurve(const PriceBook& book, const OfferedPlan& offered,
                                                        const UnitId& unit, std::int64_t to, int count);

/// The quantities up to which a tier of the charges by `unit` reaches, ascending: the plan's and its add-ons'.
[[nodiscard]] std::vector<std::int64_t> tierEnds(const OfferedPlan& offered, const UnitId& unit);

/// What a plan charges by, with these add-ons: the seats where they cost anything, then its meters in the order of the
/// book; those charged event by event have no curve. Empty where it charges by none.
[[nodiscard]] std::vector<ChargeUnit> chargedUnits(const Plan& plan, const std::vector<const AddOn*>& addOns);

} // namespace seatwise
