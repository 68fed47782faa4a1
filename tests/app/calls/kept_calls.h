#pragma once

#include <string>
#include <string_view>

#include "calls/scenarios.h"

namespace seatwise::test {

/// A call of an id that has just begun: so many seats of Ensemble, billed annually, by the music platform's list.
[[nodiscard]] inline Call callOf(std::string_view id, SeatCount seats = 450,
                                 std::string_view changed = "2026-11-21T10:15:30Z")
{
    ScenarioInputs inputs;
    inputs.selection.plan = PlanId("ensemble");
    inputs.selection.seats = seats;
    inputs.selection.billing = Billing::annual;
    return newCall(CallId(id), changed, {"music-learning", {}}, inputs);
}

/// A call with other notes.
[[nodiscard]] inline Call noted(Call call, std::string notes)
{
    call.notes = std::move(notes);
    return call;
}

} // namespace seatwise::test
