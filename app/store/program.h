#pragma once

namespace seatwise {

/// The program that opens stores, from its command line to the exit code of the process. It goes on as the one of the
/// window for what is drawn, and where the password of a server is asked for.
[[nodiscard]] int runStoreProgram(int argc, char** argv);

} // namespace seatwise
