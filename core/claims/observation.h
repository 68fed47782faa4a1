#pragma once

#include "claims/observed_rules.h"

namespace seatwise {

// What observed_rules.h watches the program with.

[[nodiscard]] constexpr Date observedDay(int year, unsigned month, unsigned day) noexcept
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// A selection of a plan that costs something in this billing period and, where the book has one, takes more than one
/// number of seats: the plan that the claim names, else the first subscription that does. Refused where there is none.
[[nodiscard]] Result<Selection> sampleSelection(const Observed& claim, Billing billing);

/// More seats than those of a selection that its plan admits. Refused where it takes one number of seats alone.
[[nodiscard]] Result<SeatCount> moreSeats(const Observed& claim, const Selection& selection);

/// What was seen, or why nothing could be.
[[nodiscard]] Message seenOrWhyNot(Result<Message> seen);

} // namespace seatwise
