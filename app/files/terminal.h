#pragma once

#include <string>
#include <string_view>

namespace seatwise {

// What is printed, as a terminal can be given it: text from outside must not move its cursor, change its title or turn
// the direction of writing.

/// The text, its lines kept: a visible mark for every other character that a terminal acts on or hides, a tab among
/// them, and for bytes that are not UTF-8.
[[nodiscard]] std::string forTerminal(std::string text);

/// Prints a message as one line to standard error: marked as above, but with spaces for line ends and tabs, and "…" for
/// each password. Where nothing can be written there, the exit code alone tells.
void printErrorLine(std::string_view text) noexcept;

} // namespace seatwise
