#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "comparison/plan_totals.h"
#include "money/error.h"

namespace seatwise {

/// What becomes of a total: whether it is more, less or the same after a change.
enum class Direction { more, less, same };

/// "more", "less" or "same".
[[nodiscard]] std::string_view toString(Direction direction) noexcept;

/// How far plans that have no most seats are compared, unless a band begins beyond; and the most seats that are
/// compared of any plan.
inline constexpr SeatCount usualMostSeats = 75'000;
inline constexpr SeatCount mostComparedSeats = 10'000'000;

/// The most intervals that one stretch of seats between two breakpoints is cut into where its cents turn to and fro.
inline constexpr int maxTurns = 100;

/// Seats that pay more, less or the same. Amounts are those after the change less those before it, for the billing
/// period, to the cent as they are charged.
struct SeatInterval
{
    SeatCount from = 0;
    std::optional<SeatCount> to; ///< absent where it goes on so for any number of seats
    SeatCount lookedAt = 0;      ///< the last seats of which `least` and `most` are: `to`, where it is there
    Direction direction = Direction::same;
    Money least; ///< the least of the differences, with their sign
    Money most;
    /// The same in percent of the amount before, to the hundredth; absent where that is nothing.
    std::optional<Percent> leastPercent;
    std::optional<Percent> mostPercent;

    friend bool operator==(const SeatInterval&, const SeatInterval&) = default;
};

/// The seats that two plans both admit, from the first to the last, in intervals that touch: one ends where the
/// direction changes, and where the difference takes another course at a breakpoint of one of the plans. Nothing is
/// sampled: direction and extremes are those of every seat. Where cents would turn the direction more than maxTurns
/// times between two breakpoints, what turns is one interval in the direction of the greater of its extremes. Where the
/// curves of two lists cross is where the direction changes. Empty where they share no seats or one is not billed so.
/// Failed where an amount does not fit. R69.
[[nodiscard]] Result<std::vector<SeatInterval>> intervals(PlanOfBook before, PlanOfBook after, Billing billing);

/// What a change does to those who are on a plan.
struct PlanImpact
{
    PlanId plan;
    Billing billing = Billing::monthly;
    std::vector<SeatInterval> intervals;

    friend bool operator==(const PlanImpact&, const PlanImpact&) = default;
};

/// The intervals of each plan that both books have, in the order of the first, for each period that both bill it by.
/// Refused where the books are in two currencies. R69.
[[nodiscard]] Result<std::vector<PlanImpact>> impactOf(const PriceBook& before, const PriceBook& after);

} // namespace seatwise
