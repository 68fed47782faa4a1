#pragma once

#include <functional>
#include <span>
#include <vector>

namespace seatwise::statistics {

/// Where a function of several numbers is least, and what it is there.
struct Minimum
{
    std::vector<double> at;
    double value = 0;
};

using Objective = std::function<double(std::span<const double>)>;

/// The least value of a function that is found by the simplex of Nelder and Mead, begun at `start` with steps of
/// `step`, until the simplex is smaller than `size`, after `most` steps at the latest. A value that is not finite
/// counts as very large. Takes as long as the function needs, some hundred times.
[[nodiscard]] Minimum minimumOf(Objective function, std::vector<double> start, double step, double size = 1e-7,
                                int most = 2000);

} // namespace seatwise::statistics
