#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace seatwise::test {

/// Says that a number is typed now; false when nobody hears it any more.
using TellTyped = std::function<bool(std::int64_t number)>;

/// Somebody types in a process of its own, which is killed with -9 after so long. `type` tells each number before it
/// keeps it. Gives the last one that was told a quarter of a second before the end.
[[nodiscard]] std::int64_t typedBeforeKill(std::chrono::milliseconds moment,
                                           const std::function<int(const TellTyped& tell)>& type);

} // namespace seatwise::test
