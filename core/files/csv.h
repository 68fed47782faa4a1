#pragma once

#include <string>
#include <string_view>

namespace seatwise::csv {

/// Appends a field of an RFC 4180 file: quoted where it holds a comma, a quote or a line end, as it is otherwise.
void appendField(std::string& out, std::string_view text);

/// As appendField(), for text that came from outside: a field that a spreadsheet would take for a formula (it begins
/// with = + - @ TAB CR or NUL) gets a leading apostrophe. Numbers such as -5 stay numbers.
void appendUntrustedField(std::string& out, std::string_view text);

/// True for text a spreadsheet would run as a formula.
[[nodiscard]] bool looksLikeFormula(std::string_view text) noexcept;

} // namespace seatwise::csv
