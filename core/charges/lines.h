#pragma once

#include <vector>

#include "charges/line.h"
#include "charges/list_total.h"
#include "money/error.h"

namespace seatwise {

/// What a plan and its add-ons charge, line by line.
struct ListLines
{
    std::vector<Line> lines;
    Money sum;   ///< of the lines
    Exact exact; ///< what the charges of every period come to before they are rounded
};

/// The lines of a selection on a plan, at the list price. Each charge is rounded once; each of its lines is the
/// difference of the rounded running amounts (docs/decisions/0001), and a minimum commitment above a charge or a plan,
/// or a maximum below a charge, is a line of its own. Lines of nothing are left out. What is charged once
/// comes last, in the first period alone. Refused: an amount that does not fit. R3, R11, R68.
[[nodiscard]] Result<ListLines> listLines(const PriceBook& book, const Plan& plan, AddOns addOns,
                                          const Selection& selection);

} // namespace seatwise
