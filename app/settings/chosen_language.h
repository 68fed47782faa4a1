#pragma once

#include <string>
#include <string_view>

#include "money/error.h"

namespace seatwise {

/// The code of the language that is chosen in the settings, "de"; empty where none is. For commands that do not load
/// what the window reads its settings with. Failed as settingsPlace(), and where settings cannot be read.
[[nodiscard]] Result<std::string> chosenLanguage();

/// Whether a code is that of English without a region, in letters of any size. Which regions there are Qt knows.
[[nodiscard]] bool isEnglish(std::string_view code) noexcept;

} // namespace seatwise
