#pragma once

#include <functional>
#include <vector>

namespace seatwise::ui {

/// A stretch of an axis in the axis' own numbers. On a logarithmic axis both ends are above zero.
struct AxisRange
{
    double low = 0;
    double high = 1;
    bool logarithmic = false;

    bool operator==(const AxisRange&) const = default;

    /// Where a value stands between low (0) and high (1); outside that for values outside the range.
    double fraction(double value) const;
    /// The value at a fraction, the inverse of fraction().
    double at(double share) const;
};

/// Whether an axis has a place for the value.
bool isPlottable(double value, bool logarithmic);

/// Round numbers in the range, at most `most` of them: 1-2-5 in every decade where there is room, fewer where there
/// is not, and equal 1-2-5 steps where the range is within a decade or linear.
std::vector<double> valueTicks(const AxisRange& range, int most);

/// Ticks for an axis with bands: both ends, then the band boundaries, then 1-2-5 numbers, each only where its label,
/// `extent` (a share of the axis) wide, leaves a gap to those already placed. Ascending.
std::vector<double> bandTicks(const AxisRange& range, const std::vector<double>& boundaries,
                              const std::function<double(double)>& extent, double gap);

} // namespace seatwise::ui
