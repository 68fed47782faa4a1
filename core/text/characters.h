#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace seatwise {

/// A character of UTF-8 text: its code point and the bytes it stands in.
struct Character
{
    char32_t code = 0;
    std::string_view bytes;

    friend bool operator==(const Character&, const Character&) = default;
};

/// What stands in for bytes that are not UTF-8.
inline constexpr char32_t replacementCharacter = 0xFFFD;

/// Codes that follow each other, both ends among them.
struct CodeRange
{
    char32_t first;
    char32_t last;

    [[nodiscard]] constexpr bool holds(char32_t code) const noexcept { return code >= first && code <= last; }
};

/// The first character of a text that is not empty. A byte that begins no UTF-8 character, also one of a cut, overlong
/// or surrogate sequence, is a replacementCharacter of its own.
[[nodiscard]] Character firstCharacter(std::string_view utf8) noexcept;

/// Calls `visit(Character)` for each character in order.
template<class Visit>
void forEachCharacter(std::string_view utf8, Visit visit)
{
    while (!utf8.empty()) {
        const Character character = firstCharacter(utf8);
        visit(character);
        utf8.remove_prefix(character.bytes.size());
    }
}

/// Whether every byte belongs to a character.
[[nodiscard]] bool isUtf8(std::string_view text) noexcept;

/// Whether Unicode keeps a code from ever being a character: U+FDD0 to U+FDEF, and the last two of each plane, such as
/// U+FFFE and U+FFFF. Databases and libraries give other characters back in their place.
[[nodiscard]] bool isNoncharacter(char32_t code) noexcept;

/// The first noncharacter of a text.
[[nodiscard]] std::optional<char32_t> firstNoncharacter(std::string_view utf8) noexcept;

/// "U+200B": at least four hexadecimal digits.
[[nodiscard]] std::string codeName(char32_t code);

} // namespace seatwise
