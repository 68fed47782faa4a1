#pragma once

namespace seatwise::statistics {

/// So many standard deviations to either side hold 95 % of a normal distribution, and 90 %.
inline constexpr double ninetyFivePercent = 1.959963984540054;
inline constexpr double ninetyPercent = 1.6448536269514722;

} // namespace seatwise::statistics
