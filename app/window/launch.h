#pragma once

#include <string>
#include <vector>

namespace seatwise {

/// Goes on as the program of the window, seatwise-window, with the same arguments and process. It is a program of its
/// own because its libraries take longer to load than most commands to run. It lies beside this one, or in
/// ../libexec/seatwise where the programs are installed. Returns, with the exit code, only when it cannot be started.
[[nodiscard]] int launchWindow(char** argv);

/// Starts a command of the program as a process of its own, which goes on when this one ends. What it has to say goes
/// to standard error alone. False when it cannot be started.
[[nodiscard]] bool startCommand(const std::vector<std::string>& arguments);

} // namespace seatwise
