#pragma once

#include <vector>

#include "money/fixed.h"

namespace seatwise {

/// About `count` whole numbers from `first`, at least 1, to below `last`, the same number in each doubling: even on a
/// log scale. A number may come more than once.
[[nodiscard]] std::vector<SeatCount> logSpaced(SeatCount first, SeatCount last, int count);

} // namespace seatwise
