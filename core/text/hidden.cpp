#include "text/hidden.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/find.h"

namespace seatwise {

namespace {

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

/// Four hexadecimal digits of a unit of UTF-16, in these digits.
std::string jsonEscape(char32_t unit, std::string_view digits)
{
    std::string escape = "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        escape += digits[unit >> shift & 0xFU];
    return escape;
}

std::string markOf(char32_t code)
{
    const NamedCode* named = findBy(names, &NamedCode::code, code);
    return "‹" + (named ? std::string(named->name) : codeName(code)) + "›";
}

} // namespace

bool isHidden(char32_t code) noexcept
{
    return std::ranges::any_of(hiddenRanges, [code](const CodeRange& range) { return range.holds(code); });
}

std::string showHidden(std::string_view utf8)
{
    constexpr auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
    if (std::all_of(utf8.begin(), utf8.end(), isPlain))
        return std::string(utf8);
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

std::string withHiddenEscaped(std::string json, HexDigits in)
{
    constexpr char maxPlain = 0x7E;
    constexpr char32_t firstOfTwo = 0x10000; // units of UTF-16
    const std::string_view digits = in == HexDigits::capital ? "0123456789ABCDEF" : "0123456789abcdef";
    if (std::all_of(json.begin(), json.end(), [](char c) { return c >= 0 && c <= maxPlain; }))
        return json;
    std::string escaped;
    escaped.reserve(json.size());
    forEachCharacter(json, [&](const Character& character) {
        const char32_t code = character.code;
        if (code <= static_cast<char32_t>(maxPlain) || !isHidden(code))
            escaped += character.bytes;
        else if (code < firstOfTwo)
            escaped += jsonEscape(code, digits);
        else
            escaped += jsonEscape(0xD800U + ((code - firstOfTwo) >> 10U), digits) +
                       jsonEscape(0xDC00U + ((code - firstOfTwo) & 0x3FFU), digits);
    });
    return escaped;
}

} // namespace seatwise
