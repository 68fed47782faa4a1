#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace seatwise {

inline constexpr char lineFeed = '\n';

/// The lines of a text, without their line feeds; one, empty, of an empty text. They live as long as the text.
[[nodiscard]] inline std::vector<std::string_view> linesIn(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t end = text.find(lineFeed); end != std::string_view::npos; end = text.find(lineFeed)) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}

} // namespace seatwise
