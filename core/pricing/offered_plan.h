#pragma once

#include <optional>
#include <vector>

#include "offers/offers.h"
#include "pricing/price.h"

namespace seatwise {

/// A selection as one plan takes it: its add-ons found, its offers allowed. For the many totals of a chart; each is the
/// same to the cent as price() of the selection. Points into the book and the selection it was made from.
struct OfferedPlan
{
    const Plan& plan;
    const Selection& selection;
    std::vector<const AddOn*> addOns;
    AllowedOffers offers;
};

/// Refused and misused: as price(), but for the seats and the billing period, which each total is asked with.
[[nodiscard]] Result<OfferedPlan> offeredOn(const PriceBook& book, const Plan& plan, const Selection& selection);

/// The total at so many seats, with the usage of `usage`. Nothing where price() would refuse.
[[nodiscard]] std::optional<Money> totalAt(const PriceBook& book, const OfferedPlan& offered, const Selection& usage,
                                           SeatCount seats);

/// As totalFor() of price.h with offers: the same to the cent as price() of the selection they were allowed for, at
/// other seat counts. For the points of a curve. Nothing also where the discounts go below the floor.
[[nodiscard]] std::optional<Money> totalFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                            const AllowedOffers& offers);

} // namespace seatwise
