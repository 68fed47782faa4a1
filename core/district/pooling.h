#pragma once

#include <string>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// A school of a district and the seats it needs.
struct School
{
    std::string name;
    SeatCount seats = 0;
    bool joins = true; ///< false: it buys by itself whatever the others do

    friend bool operator==(const School&, const School&) = default;
};

/// The most schools of one district.
inline constexpr std::size_t maxSchools = 10'000;
/// The most seats of one school, so that those of a district are a quantity.
inline constexpr SeatCount maxSeatsOfSchool = maxQuantity / static_cast<SeatCount>(maxSchools);

/// What a school pays in a billing period.
struct SchoolShare
{
    std::string name;
    SeatCount seats = 0;
    Money amount;        ///< its share of the pool; what it pays by itself where it does not join
    Money separate;      ///< what it pays by itself
    PlanId separatePlan; ///< it would buy

    friend bool operator==(const SchoolShare&, const SchoolShare&) = default;
};

/// A district that buys together, against each school for itself. `pooled` is all that is paid: the pool and the
/// schools outside it. Amounts are for the first billing period, after the annual policy.
struct Pool
{
    PlanId plan; ///< the pool's plan; empty where no school joins
    SeatCount seats = 0;
    Money pooled;
    Money separate;
    Money saving;          ///< separate − pooled
    Percent savingPercent; ///< of separate, to 2 decimals
    Money pooledOnce;      ///< the part of pooled that is charged once. R68.
    Money separateOnce;    ///< that of separate
    std::vector<SchoolShare> shares;

    friend bool operator==(const Pool&, const Pool&) = default;
};

/// What so many seats cost when bought by themselves: on the cheapest subscription that admits them, else on the
/// cheapest that admits more, at the least it admits.
struct OwnPrice
{
    const Plan* plan = nullptr;
    SeatCount seatsCharged = 0;
    Money total;
    Money once; ///< the part of the total that is charged once
};

/// Refused when no plan takes so many seats in this billing.
[[nodiscard]] Result<OwnPrice> ownPrice(const PriceBook& book, SeatCount seats, Billing billing, Percent policy);

/// Pools a district. The pool is priced for the sum of its seats as one customer; each school's share is that price by
/// its seats, by largest remainder, so that the shares add up. Misused: no school, too many, a school without seats.
/// R47.
[[nodiscard]] Result<Pool> pool(const PriceBook& book, const std::vector<School>& schools, Billing billing,
                                Percent policy);

} // namespace seatwise
