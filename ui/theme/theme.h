#pragma once

class QApplication;
class QFont;

namespace seatwise::ui {

/// The family of every text of the program, in windows and documents (resources/fonts).
inline constexpr const char* fontFamily = "Seatwise Sans";

/// Makes the family known to Qt. Needs a QGuiApplication; only the first call does anything.
void loadFonts();

/// What the person chose. System follows the desktop: dark when the palette it handed to the program is dark.
enum class Theme { System, Light, Dark, HighContrast };

/// Gives the whole application the look: style, colours and font. The first call also loads the embedded font.
/// `textScale` multiplies the desktop's text size (1.0 = as the desktop says); every metric follows the text.
/// Can be called again at any time; widgets hear of it as QEvent::PaletteChange and QEvent::FontChange,
/// in the next turn of the event loop.
void applyTheme(QApplication& application, Theme theme, double textScale = 1.0);

/// `base` in the given share of its size and weight (QFont::Weight), for headings and small print.
QFont scaledFont(const QFont& base, double share, int weight);

} // namespace seatwise::ui
