#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace seatwise {

/// The code of a language, "de" or "de-AT", of one typed as "DE" or "de_at"; nothing for what is no such code.
[[nodiscard]] std::optional<std::string> parseLanguage(std::string_view typed);

/// Whether it is such a code as parseLanguage() gives it.
[[nodiscard]] inline bool isLanguageCode(std::string_view text)
{
    return parseLanguage(text) == text;
}

} // namespace seatwise
