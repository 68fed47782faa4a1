#pragma once

#include <string>
#include <vector>

namespace seatwise {

/// Starts a command of the program as a process of its own, which goes on when this one ends. What it has to say goes
/// to standard error alone. False when it cannot be started.
[[nodiscard]] bool startCommand(const std::vector<std::string>& arguments);

} // namespace seatwise
