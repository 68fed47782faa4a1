#pragma once

#include <optional>

#include <QString>

#include "pricing/curve.h"
#include "pricing/price.h"
#include "viewmodels/typed_dates.h"

namespace seatwise::ui {

/// Everything a person sets on the Calculator. A value: undo, pinned scenarios and the saved session are copies of it.
struct CalculatorInputs
{
    QString customer;
    Selection selection;
    std::optional<Budget> budget; ///< a ceiling, for a month or for a year whatever the billing
    bool academic = false;        ///< aligned to the book's academic year
    std::optional<SummerPause> pause;
    std::optional<RefusedDate> startRefused; ///< typed in place of the start
    std::optional<RefusedDate> pauseFromRefused;
    std::optional<RefusedDate> pauseToRefused;

    friend bool operator==(const CalculatorInputs&, const CalculatorInputs&) = default;
};

/// A scenario kept for comparison, with the price it had.
struct PinnedScenario
{
    QString label; ///< "A" to "D"
    CalculatorInputs inputs;
    Price price;

    friend bool operator==(const PinnedScenario&, const PinnedScenario&) = default;
};

inline constexpr int mostPins = 4;

} // namespace seatwise::ui
