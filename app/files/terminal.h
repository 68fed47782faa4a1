#pragma once

#include <string>
#include <string_view>

namespace seatwise {

// What is printed, as a terminal can be given it: text from outside must not move its cursor, change its title, turn
// the direction of writing or tell a password.

/// Text for people, its lines kept: a visible mark for every other character that a terminal acts on or hides, and for
/// bytes that are not UTF-8.
[[nodiscard]] std::string forTerminal(std::string text);

/// Prints a message as one line to standard error: as above, line ends and tabs as spaces, and "…" for the password in
/// an address. Where even that is closed nothing more can be said; the exit code
/// still tells.
void printErrorLine(std::string_view text) noexcept;

} // namespace seatwise
