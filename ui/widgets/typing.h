#pragma once

namespace seatwise::ui {

// How the window takes what is typed.

inline constexpr int maxPersonLength = 200; ///< letters of a person's name
inline constexpr int typingPause = 1'500;   ///< milliseconds after the last key until a text is kept by itself

} // namespace seatwise::ui
