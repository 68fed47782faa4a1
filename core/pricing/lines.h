#pragma once

#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricing/amount.h"
#include "pricing/price.h"

namespace seatwise {

/// Appends the lines of one charge. The charge is rounded once; each line is the difference of the rounded running
/// amounts (docs/decisions/0001), and a minimum commitment above the charge is a line of its own. Lines of nothing
/// are left out. `owner` is the name of the plan or add-on.
[[nodiscard]] Result<void> appendLines(std::vector<Line>& lines, const PriceBook& book, std::string_view owner,
                                       const Charge& charge, Billing billing, const Measure& measure);

/// Appends the line that lifts `sum` to a month's minimum commitment, if it is below. R11.
[[nodiscard]] Result<void> appendMinimum(std::vector<Line>& lines, const PriceBook& book, std::string_view owner,
                                         Rate monthlyMinimum, Billing billing, Money sum);

} // namespace seatwise
