#pragma once

#include <vector>

namespace seatwise::ui {

// The places of a curve that can be read, ascending and at least one.

/// The stop that is nearest to x, the later of two that are.
[[nodiscard]] double nearestStop(const std::vector<double>& stops, double x);

/// The stop nearest to `moved`, and always one past x in that direction where there is one.
[[nodiscard]] double stopBeyond(const std::vector<double>& stops, double x, double moved);

} // namespace seatwise::ui
