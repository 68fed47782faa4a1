#include "quoting/quote_file_name.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/hidden.h"

namespace seatwise {

namespace {

/// Beyond ASCII: the blocks of punctuation, spaces, symbols, pictures and private characters of Unicode.
constexpr std::array<CodeRange, 22> notForNames{{
    {0x0080, 0x00A9}, {0x00AB, 0x00B4},   {0x00B6, 0x00B9},   {0x00BB, 0x00BF},    {0x00D7, 0x00D7}, {0x00F7, 0x00F7},
    {0x1680, 0x1680}, {0x2000, 0x2BFF},   {0x2E00, 0x2E7F},   {0x3000, 0x3004},    {0x3008, 0x3020}, {0x3030, 0x3030},
    {0xD800, 0xF8FF}, {0xFE10, 0xFE6F},   {0xFF00, 0xFF0F},   {0xFF1A, 0xFF20},    {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65},
    {0xFFE0, 0xFFFF}, {0x1D000, 0x1D3FF}, {0x1F000, 0x1FBFF}, {0xE0000, 0x10FFFF},
}};

bool isAsciiLetterOrDigit(char32_t code)
{
    return (code >= U'0' && code <= U'9') || (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z');
}

bool belongsInAName(char32_t code)
{
    if (code < 0x80)
        return isAsciiLetterOrDigit(code);
    return !isHidden(code) &&
           std::ranges::none_of(notForNames, [code](const CodeRange& range) { return range.holds(code); });
}

/// The words of a text with one dash between them, in at most `most` bytes.
std::string dashed(std::string_view text, std::size_t most)
{
    std::string name;
    bool gap = false;
    bool full = false;
    forEachCharacter(text, [&](const Character& character) {
        if (!belongsInAName(character.code)) {
            gap = !name.empty();
            return;
        }
        full = full || name.size() + (gap ? 1 : 0) + character.bytes.size() > most;
        if (full)
            return;
        if (gap)
            name += '-';
        gap = false;
        name += character.bytes;
    });
    return name;
}

} // namespace

std::string quoteFileName(const Quote& quote, std::string_view extension)
{
    std::string name = quote.number ? toString(*quote.number) + "-r" + std::to_string(quote.revision) : "draft";
    const std::size_t taken = name.size() + 1 + 1 + extension.size();
    const std::string customer = dashed(quote.details.customer, maxFileNameLength - std::min(maxFileNameLength, taken));
    if (!customer.empty())
        name += '-' + customer;
    return name.append(".").append(extension);
}

} // namespace seatwise
