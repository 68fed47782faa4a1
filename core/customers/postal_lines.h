#pragma once

#include <string>
#include <string_view>

namespace seatwise {

/// The parts of an address as lists and vCards have them; each may be empty, and have lines of its own.
struct PostalParts
{
    std::string box;
    std::string extension; ///< suite, floor, "c/o"
    std::string street;
    std::string city;
    std::string region; ///< state or province
    std::string postalCode;
    std::string country;
};

/// The lines of an address, apart by line feeds: "Springfield, IL 62701" where there is a region, as it is written in
/// North America, else "80331 München".
[[nodiscard]] std::string postalLines(const PostalParts& parts);

/// A text on one line: a space for each run of spaces, line ends and control characters, none around it.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// The lines of a text without the spaces around each, the empty ones at its start and end, and control characters.
[[nodiscard]] std::string tidyLines(std::string_view text);

} // namespace seatwise
