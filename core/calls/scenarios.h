#pragma once

#include <string>
#include <string_view>

#include "calls/call.h"
#include "money/error.h"

namespace seatwise {

// What is done with a call on the way: each takes a call and gives the next one. The time stands in Call::changed,
// which only newCall() and recorded() set.

/// A call that begins, with scenario A in front. `at` is in UTC: "2026-11-21T10:15:30Z".
[[nodiscard]] Call newCall(CallId id, std::string_view at, CallBook book, ScenarioInputs inputs);

/// With one more scenario, the last of the tabs and in front. Its letter is the first that neither a scenario nor the
/// history has, else the first that no scenario has. Refused where there are six. R75.
[[nodiscard]] Result<Call> withScenario(Call call, CallBook book, ScenarioInputs inputs);

/// Without a scenario; where it was in front the one after it is, or else the one before. What the history says of it
/// stays. Refused for the only one, misused as findScenario().
[[nodiscard]] Result<Call> withoutScenario(Call call, char letter);

/// With another customer; the name may be empty, and is one of the store where an id comes with it. Refused as
/// checkLine() says.
[[nodiscard]] Result<Call> withCustomer(Call call, std::string name, CustomerId id = {});

/// Refused as checkCallNotes().
[[nodiscard]] Result<Call> withNotes(Call call, std::string notes);

/// Whether a calculation is one more step of what is going on: the drag of a slider, a number being typed.
enum class Step { own, continues };

/// With a calculation in the history, and as the price of its scenario. One that continues the last takes its place
/// where that is of the same scenario and book; one that says the same as the last is not there twice. Beyond
/// maxCalculations the oldest goes, and is counted. R76. Misused as findScenario().
[[nodiscard]] Result<Call> recorded(Call call, Calculation calculation, Step step);

} // namespace seatwise
