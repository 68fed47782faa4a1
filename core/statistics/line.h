#pragma once

#include <span>

namespace seatwise::statistics {

/// The straight line of least squares; `start` is its value at the first place, which is 0.
struct Line
{
    double start = 0;
    double slope = 0;

    [[nodiscard]] double at(double place) const noexcept { return start + slope * place; }
};

/// The line through a series of two values or more.
[[nodiscard]] Line lineThrough(std::span<const double> series);

[[nodiscard]] double meanOf(std::span<const double> series);

} // namespace seatwise::statistics
