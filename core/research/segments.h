#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "research/customer_list.h"

namespace seatwise {

/// How a segment of the market is taken to grow or shrink: each figure is a multiplier, 1 as it is, 0 none.
struct SegmentGrowth
{
    std::string segment; ///< as the customers name it; empty: every segment without a growth of its own
    Quantity customers = Quantity::whole(1);
    Quantity users = Quantity::whole(1);
    Quantity insights = Quantity::whole(1);

    friend bool operator==(const SegmentGrowth&, const SegmentGrowth&) = default;
};

/// The largest multiplier.
inline constexpr std::int64_t maxGrowth = 1'000;

/// The growth of "tech-professionals=1.5", a multiplier of customers, or of
/// "tech-professionals=1.5,users=2,insights=0.8". Misused for other text, and for multipliers outside 0 to maxGrowth.
[[nodiscard]] Result<SegmentGrowth> parseGrowth(std::string_view text);

/// How many customers each segment has, by its name.
[[nodiscard]] std::map<std::string, std::size_t> segmentSizes(const std::vector<ExperimentCustomer>& customers);

/// The largest segments, so many at most, the largest first; then an empty name where there are others, or customers
/// without a segment.
[[nodiscard]] std::vector<std::string> largestSegments(const std::vector<ExperimentCustomer>& customers,
                                                       std::size_t most);

/// The customers of another market: each segment holds as many customers as before times its multiplier, rounded down,
/// and each customer has its users and insights times theirs, rounded half up, at least one user. Copies stand after
/// their original and are numbered: "Elm", "Elm (2)". Misused: a segment that no customer has, one named twice, more
/// than maxCustomers, maxUsers or maxInsights.
[[nodiscard]] Result<std::vector<ExperimentCustomer>> expand(const std::vector<ExperimentCustomer>& customers,
                                                             const std::vector<SegmentGrowth>& growths);

} // namespace seatwise
