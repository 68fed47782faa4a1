#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace seatwise {

/// "A" to "Z", "AA" …: the name of a column of a sheet, counted from 0.
[[nodiscard]] std::string columnLetters(std::size_t column);

/// The length of the space at the start of UTF-8 text, in bytes, or 0 where it begins with none: space, tab, line ends,
/// the no-break, narrow, thin and figure spaces, and the marks without width that programs leave behind.
[[nodiscard]] std::size_t spaceAtStart(std::string_view utf8) noexcept;

/// The text without the spaces around it.
[[nodiscard]] std::string_view trimmed(std::string_view utf8) noexcept;

/// The text with A to Z in small letters.
[[nodiscard]] std::string lowered(std::string_view text);

/// What two names have in common when only their writing differs: small letters, also those of Latin-1, and one space
/// for each run of spaces, line ends, underscores and hyphens within. "School_Name" is "school name".
[[nodiscard]] std::string foldedName(std::string_view utf8);

/// A cell as it is shown in a message: on one line, cut after 40 bytes and never within a character.
[[nodiscard]] std::string shownCell(std::string_view utf8);

} // namespace seatwise
