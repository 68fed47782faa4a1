#include "tables/cell_text.h"

#include <algorithm>
#include <array>

namespace seatwise {

namespace {

// No-break space, zero width space to right-to-left mark, figure, thin, hair, narrow no-break space, word joiner,
// ideographic space, byte order mark.
constexpr std::array<std::string_view, 13> wideSpaces = {
    "\xC2\xA0",     "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B", "\xE2\x80\x8E",
    "\xE2\x80\x8F", "\xE2\x80\xAF", "\xE2\x80\x82", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

std::size_t spaceAtEnd(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isAsciiSpace(text.back()))
        return 1;
    if (isBeyondAscii(text.back()))
        for (const std::string_view space : wideSpaces)
            if (text.ends_with(space))
                return space.size();
    return 0;
}

} // namespace

std::string columnLetters(std::size_t column)
{
    constexpr std::size_t letters = 26;
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + static_cast<char>((rest - 1) % letters)));
    return name;
}

std::size_t spaceAtStart(std::string_view utf8) noexcept
{
    if (utf8.empty())
        return 0;
    if (isAsciiSpace(utf8.front()))
        return 1;
    if (isBeyondAscii(utf8.front()))
        for (const std::string_view space : wideSpaces)
            if (utf8.starts_with(space))
                return space.size();
    return 0;
}

std::string_view trimmed(std::string_view utf8) noexcept
{
    while (const std::size_t length = spaceAtStart(utf8))
        utf8.remove_prefix(length);
    while (const std::size_t length = spaceAtEnd(utf8))
        utf8.remove_suffix(length);
    return utf8;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string foldedName(std::string_view utf8)
{
    std::string folded;
    bool gap = false;
    utf8 = trimmed(utf8);
    while (!utf8.empty()) {
        const std::size_t space = spaceAtStart(utf8);
        if (space > 0 || utf8.front() == '_' || utf8.front() == '-') {
            gap = !folded.empty();
            utf8.remove_prefix(std::max<std::size_t>(space, 1));
            continue;
        }
        if (gap)
            folded += ' ';
        gap = false;
        char c = utf8.front();
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        // U+00C0 to U+00DE but the sign of multiplication: small letters lie 32 above.
        const auto byte = static_cast<unsigned char>(c);
        if (!folded.empty() && folded.back() == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
            c = static_cast<char>(byte + 0x20);
        folded += c;
        utf8.remove_prefix(1);
    }
    return folded;
}

std::string shownCell(std::string_view utf8)
{
    constexpr std::size_t shown = 40;
    std::size_t length = std::min(shown, utf8.size());
    while (length < utf8.size() && length > 0 && (static_cast<unsigned char>(utf8[length]) & 0xC0U) == 0x80)
        --length;
    std::string line(utf8.substr(0, length));
    std::replace_if(line.begin(), line.end(), isAsciiSpace, ' ');
    return length < utf8.size() ? line + "…" : line;
}

} // namespace seatwise
