#pragma once

#include "calculator/model/calculator_inputs.h"
#include "calls/call.h"

namespace seatwise::ui {

// What a person sets for a scenario, as the Calculator holds it and as the call keeps it.

[[nodiscard]] ScenarioInputs keptInputs(const CalculatorInputs& inputs);

/// The inputs of a kept scenario, for nobody yet. What was typed and is no date is read again, from `today` where that
/// is known.
[[nodiscard]] CalculatorInputs inputsOf(const ScenarioInputs& kept, const PriceBook& book,
                                        const std::optional<Date>& today);

/// What stands in a tab to be kept: the inputs, or those from before a quote was loaded to be changed.
[[nodiscard]] const CalculatorState& lasting(const CalculatorState& state);

} // namespace seatwise::ui
