#pragma once

#include <optional>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise {

struct AllowedOffers;
struct OfferedPlan;

struct CurvePoint
{
    SeatCount seats = 0;
    Money total;
    Money perSeat; ///< total without what is charged once / seats, 4 decimals
    std::optional<Money>
        nextSeat; ///< the total at the next admitted seat count − total; absent at the plan's last seat

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// Every seat count the plan admits in [from, to]. Refused when the plan admits none of them.
[[nodiscard]] Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing,
                                                    Percent policy, SeatCount from, SeatCount to);

/// The same with offers that were allowed for the plan (offers/offers.h). Seat counts at which they go below the floor
/// have no point.
[[nodiscard]] Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing,
                                                    const AllowedOffers& offers, SeatCount from, SeatCount to);

/// As curve(), but at most about `count` distinct seat counts, evenly spread on a log scale, with both ends and both
/// sides of every band boundary always among them. What a chart draws.
[[nodiscard]] Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                                           Percent policy, SeatCount from, SeatCount to, int count);
[[nodiscard]] Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                                           const AllowedOffers& offers, SeatCount from, SeatCount to,
                                                           int count);

/// As the curves above for a selection with its usage and its add-ons: each point is price() of that many seats.
[[nodiscard]] Result<std::vector<CurvePoint>> curve(const PriceBook& book, const OfferedPlan& offered, SeatCount from,
                                                    SeatCount to);
[[nodiscard]] Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const OfferedPlan& offered,
                                                           SeatCount from, SeatCount to, int count);

/// The most seats a budget buys, on the plan's seat step.
struct SeatsForBudget
{
    SeatCount seats = 0;
    Money total;
    Money left;

    friend bool operator==(const SeatsForBudget&, const SeatsForBudget&) = default;
};

/// Refused when the budget does not reach the plan's smallest seat count, with what that costs, and when the plan has
/// no upper limit and no seat costs anything. Right also where a list has cliffs: it looks between the boundaries. R19.
[[nodiscard]] Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing,
                                                    Percent policy, Money budget);

/// The same with offers that were allowed for the plan. Seat counts at which they go below the floor cannot be bought.
/// R19.
[[nodiscard]] Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing,
                                                    const AllowedOffers& offers, Money budget);

/// What may be spent, and whether each month or each year.
struct Budget
{
    Money amount;
    Billing every = Billing::annual;

    friend bool operator==(const Budget&, const Budget&) = default;
};

/// The same for a selection with its usage and its add-ons, within a budget of a month or of a year: what is billed
/// every month must fit 12 times into a year's, and what is billed every year has 12 times a month's; so with quarters
/// and half-years. `left` is what is left of the longer of the two. R19.
[[nodiscard]] Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const OfferedPlan& offered,
                                                    const Budget& budget);

/// The seat counts at which a plan's price changes its rule: the first seat of each band or tier after the first,
/// ascending, also of the charges of these add-ons.
[[nodiscard]] std::vector<SeatCount> boundaries(const Plan& plan, Billing billing,
                                                const std::vector<const AddOn*>& addOns = {});

/// About `count` whole numbers from `first`, at least 1, to below `last`, the same number in each doubling: even on a
/// log scale. A number may come more than once.
[[nodiscard]] std::vector<SeatCount> logSpaced(SeatCount first, SeatCount last, int count);

/// The fewest seats that a subscription of the book is sold for, at least 1. R15.
[[nodiscard]] SeatCount minSeats(const PriceBook& book) noexcept;

/// The seat counts at which a plan begins, at least 1, or its price changes its rule: plan by plan.
[[nodiscard]] std::vector<SeatCount> seatStops(const PriceBook& book);

} // namespace seatwise
