#pragma once

#include <string>
#include <string_view>

#include "calls/call.h"
#include "calls/scenarios.h"

namespace seatwise::test {

inline constexpr std::string_view callBegan = "2026-11-21T10:15:30Z";

/// What a scenario asks for: so many seats of Ensemble, billed annually.
[[nodiscard]] ScenarioInputs inputsOf(SeatCount seats);

/// What so many seats came to.
[[nodiscard]] Outcome outcomeOf(SeatCount seats, std::string_view total);

/// A calculation of a scenario, with the price book of callOf().
[[nodiscard]] Calculation calculationOf(char letter, SeatCount seats, std::string_view total,
                                        std::string_view at = callBegan);

/// A call that has just begun, with 450 seats in scenario A.
[[nodiscard]] Call callOf();

/// A call in which everything that can be kept is said.
[[nodiscard]] Call fullCall();

/// The letters of its scenarios, in the order of their tabs.
[[nodiscard]] std::string lettersOf(const Call& call);

} // namespace seatwise::test
