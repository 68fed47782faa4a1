#pragma once

#include <optional>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise {

struct AllowedOffers;

struct CurvePoint
{
    SeatCount seats = 0;
    Money total;
    Money perSeat;                ///< total / seats, 4 decimals
    std::optional<Rate> nextSeat; ///< before discounts; absent at the plan's last seat

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// Every seat count the plan admits in [from, to]. Refused when the plan admits none of them.
[[nodiscard]] Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing,
                                                    Percent annualDiscount, SeatCount from, SeatCount to);

/// The same with offers that were allowed for the plan (offers/offers.h). Seat counts at which they go below the floor
/// have no point.
[[nodiscard]] Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing,
                                                    const AllowedOffers& offers, SeatCount from, SeatCount to);

/// As curve(), but at most about `count` distinct seat counts, evenly spread on a log scale, with both ends and both
/// sides of every band boundary always among them. What a chart draws.
[[nodiscard]] Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                                           Percent annualDiscount, SeatCount from, SeatCount to,
                                                           int count);
[[nodiscard]] Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                                           const AllowedOffers& offers, SeatCount from, SeatCount to,
                                                           int count);

/// The most seats a budget buys, on the plan's seat step.
struct SeatsForBudget
{
    SeatCount seats = 0;
    Money total;
    Money left;

    friend bool operator==(const SeatsForBudget&, const SeatsForBudget&) = default;
};

/// Refused when the budget does not reach the plan's smallest seat count, with what that costs, and when the plan has
/// no upper limit and no seat costs anything. Right also where a list has cliffs: it looks between the boundaries.
[[nodiscard]] Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing,
                                                    Percent annualDiscount, Money budget);

/// The same with offers that were allowed for the plan. Seat counts at which they go below the floor cannot be bought.
[[nodiscard]] Result<SeatsForBudget> seatsForBudget(const PriceBook& book, const Plan& plan, Billing billing,
                                                    const AllowedOffers& offers, Money budget);

/// The seat counts at which a plan's price changes its rule: the first seat of each band or tier after the first,
/// ascending.
[[nodiscard]] std::vector<SeatCount> boundaries(const Plan& plan, Billing billing);

} // namespace seatwise
