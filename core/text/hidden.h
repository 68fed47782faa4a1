#pragma once

#include <string>
#include <string_view>

namespace seatwise {

/// True for a character that has no picture of its own but changes how others are shown: controls, line ends, and the
/// marks that turn the direction of writing, hide or join text. The joiners that scripts need for spelling (U+200C,
/// U+200D) are none. R59.
[[nodiscard]] bool isHidden(char32_t code) noexcept;

/// The text with a visible mark for each hidden character: "‹RLO›", "‹LF›", "‹U+200B›"; U+FFFD for what is not UTF-8.
/// What people read, for every document that shows a text from outside.
[[nodiscard]] std::string showHidden(std::string_view utf8);

/// The hexadecimal digits beyond 9.
enum class HexDigits { capital, small };

/// JSON with the hidden characters beyond ASCII in its texts written as "\u202E", beyond 16 bits as a pair: the same
/// value, and nothing that a terminal acts on.
[[nodiscard]] std::string withHiddenEscaped(std::string json, HexDigits in = HexDigits::capital);

} // namespace seatwise
