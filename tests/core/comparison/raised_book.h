#pragma once

#include "book.h"

namespace seatwise::test {

/// The music book in which tier 2 of Ensemble is 0.20 a month in place of 0.18, and the bases of the later tiers touch
/// it again: 2.40 more each, for the 120 seats of the tier.
[[nodiscard]] Book musicBookWithTier2Raised();

} // namespace seatwise::test
