#pragma once

#include <cstdint>
#include <functional>

namespace seatwise {

/// Told now and then, in the thread that asked for the work, how far it has come: so many parts of so many. Returns
/// false to have it stopped, which then fails with words::stopped.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

} // namespace seatwise
