#include "text/characters.h"

#include <algorithm>
#include <cstddef>

namespace seatwise {

namespace {

constexpr char32_t maxCode = 0x10FFFF;

struct Lead
{
    std::size_t size = 0; ///< of the whole sequence; 0 for a byte that leads none
    char32_t bits = 0;
    char32_t smallest = 0; ///< a smaller code has a shorter form
};

Lead leadOf(unsigned char byte) noexcept
{
    if (byte < 0x80)
        return {1, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0)
        return {2, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0)
        return {3, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF5)
        return {4, byte & 0x07U, 0x10000};
    return {};
}

bool isSurrogate(char32_t code) noexcept
{
    return code >= 0xD800 && code <= 0xDFFF;
}

} // namespace

Character firstCharacter(std::string_view utf8) noexcept
{
    const Character broken{replacementCharacter, utf8.substr(0, 1)};
    const Lead lead = leadOf(static_cast<unsigned char>(utf8.front()));
    if (lead.size == 0 || lead.size > utf8.size())
        return broken;
    char32_t code = lead.bits;
    for (std::size_t at = 1; at < lead.size; ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if ((byte & 0xC0U) != 0x80U)
            return broken;
        code = code << 6U | (byte & 0x3FU);
    }
    if (code < lead.smallest || code > maxCode || isSurrogate(code))
        return broken;
    return {code, utf8.substr(0, lead.size)};
}

bool isUtf8(std::string_view text) noexcept
{
    bool whole = true;
    forEachCharacter(text, [&whole](const Character& character) {
        whole = whole && (character.code != replacementCharacter || character.bytes.size() > 1);
    });
    return whole;
}

bool isNoncharacter(char32_t code) noexcept
{
    return (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFEU) == 0xFFFEU;
}

std::optional<char32_t> firstNoncharacter(std::string_view utf8) noexcept
{
    // Every noncharacter begins with a byte of EF or F0 to F4, which most texts are without.
    while (true) {
        const auto* const lead =
            std::find_if(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xEF; });
        if (lead == utf8.end())
            return std::nullopt;
        utf8.remove_prefix(static_cast<std::size_t>(lead - utf8.begin()));
        const Character character = firstCharacter(utf8);
        if (isNoncharacter(character.code))
            return character.code;
        utf8.remove_prefix(character.bytes.size());
    }
}

std::string codeName(char32_t code)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string reversed;
    for (auto left = static_cast<std::uint32_t>(code); left != 0 || reversed.size() < 4; left >>= 4U)
        reversed += digits[left & 0xFU];
    return "U+" + std::string(reversed.rbegin(), reversed.rend());
}

} // namespace seatwise
