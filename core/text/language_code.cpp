#include "text/language_code.h"

namespace seatwise {

std::optional<std::string> parseLanguage(std::string_view typed)
{
    std::string code;
    std::size_t regionFrom = 0; // 0: there is none
    for (const char typedCharacter : typed) {
        const char c = static_cast<char>(typedCharacter | 0x20); // in lower case, where it is a letter
        const bool isLetter = c >= 'a' && c <= 'z';
        const bool isDash = typedCharacter == '-' || typedCharacter == '_';
        if (!isLetter && (!isDash || regionFrom > 0))
            return std::nullopt;
        code += isDash ? '-' : regionFrom > 0 ? static_cast<char>(c - 0x20) : c;
        if (isDash)
            regionFrom = code.size();
    }
    const std::size_t letters = regionFrom > 0 ? regionFrom - 1 : code.size();
    const bool isRegion = regionFrom == 0 || code.size() - regionFrom == 2;
    return (letters == 2 || letters == 3) && isRegion ? std::optional(std::move(code)) : std::nullopt;
}

} // namespace seatwise
