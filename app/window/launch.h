#pragma once

namespace seatwise {

/// Goes on as the program of the window, seatwise-window, with the same arguments and process. It is a program of its
/// own because its libraries take longer to load than most commands to run. It lies beside this one, or in
/// ../libexec/seatwise where the programs are installed. Returns, with the exit code, only when it cannot be started.
[[nodiscard]] int launchWindow(char** argv);

} // namespace seatwise
