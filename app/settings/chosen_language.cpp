#include "settings/chosen_language.h"

#include <cstddef>
#include <filesystem>
#include <system_error>

#include "files/paths.h"
#include "files/read_file.h"

namespace seatwise {

Result<std::string> chosenLanguage()
{
    constexpr std::size_t maxFile = 16'777'216;
    const std::string place = TRY(settingsPlace());
    std::error_code unknown;
    if (!std::filesystem::exists(place, unknown) && !unknown)
        return std::string();
    const std::string text = TRY(readUpTo(place, maxFile));
    bool isOffice = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        constexpr std::string_view key = "language=";
        if (line.starts_with('['))
            isOffice = line == "[office]";
        else if (isOffice && line.starts_with(key))
            return std::string(line.substr(key.size()));
        begin = end == std::string::npos ? text.size() : end + 1;
    }
    return std::string();
}

bool isEnglish(std::string_view code) noexcept
{
    return code == "en" || code == "EN" || code == "En" || code == "eN";
}

} // namespace seatwise
