#pragma once

#include <QString>

namespace seatwise::ui {

/// The looks of a letter or of a report in HTML, on screen and on paper.
[[nodiscard]] QString htmlStyles(bool isLetter);

} // namespace seatwise::ui
