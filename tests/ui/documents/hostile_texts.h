#pragma once

#include <array>
#include <string_view>

namespace seatwise::ui::test {

/// A text from outside that wants to be more than text, and how it must read.
struct HostileText
{
    const char* name;
    const char* text;
    const char* shown;
};

inline const std::array<HostileText, 11> hostileTexts{{
    {"FalseTotal", "<b>Total $0.00</b>", "<b>Total $0.00</b>"},
    {"LocalFile", "<img src=\"file:///etc/passwd\">", "<img src=\"file:///etc/passwd\">"},
    {"EndOfTheTable", "</td></tr></table><!--", "</td></tr></table><!--"},
    {"Script", "\"><script>alert(1)</script>", "\"><script>alert(1)</script>"},
    {"BlankPage", "<style>*{display:none}</style>", "<style>*{display:none}</style>"},
    {"Entities", "&lt;i&gt; &#36;0.00 &nbsp;", "&lt;i&gt; &#36;0.00 &nbsp;"},
    {"Placeholders", "%1 %2 %3 %n %%", "%1 %2 %3 %n %%"},
    {"TurnedDirection", "\u202E00.0$ latoT\u202C", "‹RLO›00.0$ latoT‹PDF›"},
    {"Isolates", "\u2067x\u2066y\u2069\u200F\u061C", "‹RLI›x‹LRI›y‹PDI›‹RLM›‹ALM›"},
    {"LineSeparators", "a\u2028b\u2029c", "a‹LS›b‹PS›c"},
    {"LineEnds", "a\nb\rc\x0C", "a‹LF›b‹CR›c‹U+000C›"},
}};

/// Whether it can stand in a price book, whose texts have no control characters.
inline bool fitsABook(const HostileText& hostile)
{
    return std::string_view(hostile.text).find_first_of("\n\r\x0C") == std::string_view::npos;
}

} // namespace seatwise::ui::test
