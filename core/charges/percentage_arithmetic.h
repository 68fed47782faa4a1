#pragma once

#include "charges/amount.h"
#include "selection/selection.h"
#include "words/message.h"

namespace seatwise {

/// What a line of a percentage charge comes to: exactly, and rounded in the currency of the book.
struct ChargedPart
{
    int tier = 0; ///< counted from 1; 0 for a percentage without tiers
    Exact exact;
    Money amount;
    bool isRoundedAlone = true; ///< and not as the difference of the rounded running amounts
};

/// How a line of a percentage charge comes to its amount: "2.5 % of $900.00 + 3 × $0.30 = $23.40". `measure` is that of
/// the charge in the selection.
[[nodiscard]] Message percentageArithmetic(const Charge& charge, const PeriodModel& period, const Selection& selection,
                                           const Measure& measure, const ChargedPart& part, const Currency& currency);

} // namespace seatwise
