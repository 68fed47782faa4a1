#pragma once

#include <string>

namespace seatwise::test {

/// The bytes of the shipped music book with tier 2 of Ensemble at 0.20 a month in place of 0.18, and the bases of the
/// later tiers 2.40 higher, so that they touch it again.
[[nodiscard]] std::string raisedMusicBook();

} // namespace seatwise::test
