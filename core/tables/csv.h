#pragma once

#include <string>
#include <string_view>

namespace seatwise::csv {

/// Appends a field of an RFC 4180 file: quoted where it holds the separator, a quote or a line end, as it is otherwise.
void appendField(std::string& out, std::string_view text, char separator = ',');

/// As appendField(), for text that came from outside: a field that a spreadsheet would take for a formula (it begins
/// with = + - @ TAB CR or NUL) gets a leading apostrophe. Numbers such as -5 stay numbers.
void appendUntrustedField(std::string& out, std::string_view text, char separator = ',');

/// True for text that appendUntrustedField() leaves as it is, for sure and quickly: letters, digits and most signs, not
/// beginning like a formula. False says nothing.
[[nodiscard]] bool isPlain(std::string_view text, char separator = ',') noexcept;

/// True for text a spreadsheet would run as a formula.
[[nodiscard]] bool looksLikeFormula(std::string_view text) noexcept;

} // namespace seatwise::csv
