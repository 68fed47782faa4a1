#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "selection/offer.h"

namespace seatwise {

/// A metered quantity for a month, by the unit of its charge: 240 of "credit".
struct Usage
{
    UnitId unit;
    Quantity quantity;

    friend bool operator==(const Usage&, const Usage&) = default;
};

/// The monetary amount of a month that a percentage charge is taken of, by the unit of its charge.
struct BaseAmount
{
    UnitId unit;
    Money amount;

    friend bool operator==(const BaseAmount&, const BaseAmount&) = default;
};

/// The cheapest subscription that admits the seats. R16.
struct Cheapest
{
    friend bool operator==(Cheapest, Cheapest) = default;
};

using PlanChoice = std::variant<Cheapest, PlanId>;

/// "auto", or the id of the plan. It lives as long as the choice.
[[nodiscard]] std::string_view toString(const PlanChoice& choice) noexcept;

/// What toString() writes so.
[[nodiscard]] PlanChoice parsePlanChoice(std::string_view text);

/// What a customer asks the price of.
struct Selection
{
    PlanChoice plan = Cheapest{};
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    std::vector<Usage> usage;
    std::vector<BaseAmount> baseAmounts;
    std::vector<BaseAmount> events; ///< the events of a month one by one, in their order, by the unit of their charge
    std::vector<AddOnId> addOns;
    std::optional<Percent> annualDiscount; ///< the annual policy for this price; absent: the book's rule
    std::optional<Date> start;             ///< first day of the contract; promotions with dates need it
    std::optional<MonthlyAnchor> anchor;   ///< where months begin for this customer; absent: as the book's rule says
    std::optional<int> termYears;          ///< 1 to 5; absent: no term
    /// A ramp: the seats of the years after the first, which has `seats`. The last ones hold on. Empty: none. R64.
    std::vector<SeatCount> laterSeats = {};
    Offers offers;          ///< what is asked for beyond the list price (offers/offers.h)
    int period = 1;         ///< the billing period that is priced, for promotions that end
    bool isRenewal = false; ///< what is charged once has been charged

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// Whether what is charged once belongs to the price of a selection. R68.
[[nodiscard]] inline bool paysOnce(const Selection& selection) noexcept
{
    return selection.period == 1 && !selection.isRenewal;
}

/// The seats of a year of the contract, counted from 1. R64.
[[nodiscard]] SeatCount seatsInYear(const Selection& selection, int year) noexcept;

/// The seats on a day: of a ramp those of the year that runs, counted from the start. R64.
[[nodiscard]] SeatCount seatsOn(const Selection& selection, Date day) noexcept;

/// The years of a ramp; 1 where there is none.
[[nodiscard]] int yearsOfRamp(const Selection& selection) noexcept;

/// Where the months of a selection begin.
[[nodiscard]] inline MonthlyAnchor anchorOf(const Rules& rules, const Selection& selection) noexcept
{
    return selection.anchor.value_or(rules.monthlyAnchor);
}

/// The plan of a selection that names one. Misused: one that leaves it to the price book.
[[nodiscard]] Result<PlanId> namedPlan(const Selection& selection);

} // namespace seatwise
