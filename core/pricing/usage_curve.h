#pragma once

#include <string>
#include <vector>

#include "money/error.h"
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
                                                   const std::string& unit, Quantity quantity);

/// total / quantity / months to 4 decimals, rounded once; nothing at quantity 0. For quantities of a cent's part or
/// more.
[[nodiscard]] Money costOfEach(Money total, Quantity quantity, int months, Rounding rounding) noexcept;

/// At most about `count` points at whole quantities from 1 to `to`, even on a log scale, with both ends and both sides
/// of every tier of the unit's charges among them. What a chart along that unit draws.
[[nodiscard]] std::vector<UsagePoint> sampledUsageCurve(const PriceBook& book, const OfferedPlan& offered,
                                                        const std::string& unit, std::int64_t to, int count);

/// The quantities up to which a tier of the charges by `unit` reaches, ascending: the plan's and its add-ons'.
[[nodiscard]] std::vector<std::int64_t> tierEnds(const OfferedPlan& offered, const std::string& unit);

/// The units a plan charges by, with these add-ons, in the order of the book: "seat" where seats cost anything, then
/// its meters. Empty where it charges by none.
[[nodiscard]] std::vector<std::string> chargedUnits(const Plan& plan, const std::vector<const AddOn*>& addOns);

} // namespace seatwise
