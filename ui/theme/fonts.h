#pragma once

namespace seatwise::ui {

/// The family of every text of the program, in windows and documents (resources/fonts).
inline constexpr const char* fontFamily = "Seatwise Sans";

/// Makes the family known to Qt. Needs a QGuiApplication; only the first call does anything.
void loadFonts();

} // namespace seatwise::ui
