#include "cli/statistics_text.h"

#include <array>
#include <charconv>

namespace seatwise::cli {

std::string withDecimals(double number, int decimals)
{
    constexpr std::size_t longest = 400;
    std::array<char, longest> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, decimals).ptr;
    return {text.data(), end};
}

std::string shareText(double share)
{
    return withDecimals(100 * share, 1) + " %";
}

TextTable numberTable(const std::vector<std::string>& names)
{
    TextTable table(std::vector<TextTable::Align>(names.size(), TextTable::Align::right));
    table.add(names);
    table.addRule();
    return table;
}

} // namespace seatwise::cli
