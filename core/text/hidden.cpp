#include "text/hidden.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/characters.h"

namespace seatwise {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

/// The categories Control, Line Separator and Paragraph Separator of Unicode, and the Format characters that show
/// nothing.
constexpr std::array<CodeRange, 14> hiddenRanges{{
    {0x0000, 0x001F},
    {0x007F, 0x009F},
    {0x00AD, 0x00AD},
    {0x061C, 0x061C},
    {0x180E, 0x180E},
    {0x200B, 0x200B},
    {0x200E, 0x200F},
    {0x2028, 0x202E},
    {0x2060, 0x206F},
    {0xFEFF, 0xFEFF},
    {0xFFF9, 0xFFFC},
    {0x13430, 0x1343F},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE007F},
}};

struct NamedCode
{
    char32_t code;
    std::string_view name;
};

constexpr std::array<NamedCode, 17> names{{
    {0x0009, "TAB"},
    {0x000A, "LF"},
    {0x000D, "CR"},
    {0x061C, "ALM"},
    {0x200E, "LRM"},
    {0x200F, "RLM"},
    {0x2028, "LS"},
    {0x2029, "PS"},
    {0x202A, "LRE"},
    {0x202B, "RLE"},
    {0x202C, "PDF"},
    {0x202D, "LRO"},
    {0x202E, "RLO"},
    {0x2066, "LRI"},
    {0x2067, "RLI"},
    {0x2068, "FSI"},
    {0x2069, "PDI"},
}};

/// At least four hexadecimal digits.
std::string hexOf(char32_t code)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string reversed;
    for (auto left = static_cast<std::uint32_t>(code); left != 0 || reversed.size() < 4; left >>= 4U)
        reversed += digits[left & 0xFU];
    return {reversed.rbegin(), reversed.rend()};
}

/// "\u202E", as two of UTF-16 beyond the first 65,536.
std::string jsonEscape(char32_t code)
{
    constexpr char32_t beyond = 0x10000;
    if (code < beyond)
        return "\\u" + hexOf(code);
    const char32_t rest = code - beyond;
    return "\\u" + hexOf(0xD800U + (rest >> 10U)) + "\\u" + hexOf(0xDC00U + (rest & 0x3FFU));
}

std::string markOf(char32_t code)
{
    const auto* const named =
        std::find_if(names.begin(), names.end(), [code](const NamedCode& entry) { return entry.code == code; });
    return "‹" + (named == names.end() ? "U+" + hexOf(code) : std::string(named->name)) + "›";
}

} // namespace

bool isHidden(char32_t code) noexcept
{
    return std::any_of(hiddenRanges.begin(), hiddenRanges.end(),
                       [code](const CodeRange& range) { return code >= range.first && code <= range.last; });
}

std::string showHidden(std::string_view utf8)
{
    std::string shown;
    shown.reserve(utf8.size());
    forEachCharacter(utf8, [&shown](const Character& character) {
        if (isHidden(character.code))
            shown += markOf(character.code);
        else if (character.code == replacementCharacter)
            shown += "\uFFFD";
        else
            shown += character.bytes;
    });
    return shown;
}

std::string withHiddenEscaped(std::string json)
{
    constexpr char largestPlain = 0x7E;
    if (std::all_of(json.begin(), json.end(), [](char c) { return c >= 0 && c <= largestPlain; }))
        return json;
    std::string escaped;
    escaped.reserve(json.size());
    forEachCharacter(json, [&escaped](const Character& character) {
        if (character.code > static_cast<char32_t>(largestPlain) && isHidden(character.code))
            escaped += jsonEscape(character.code);
        else
            escaped += character.bytes;
    });
    return escaped;
}

} // namespace seatwise
