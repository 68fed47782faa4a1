#pragma once

#include <array>

#include <QColor>

class QPalette;
class QWidget;

namespace seatwise::ui {

/// Every colour of the program, by what it is for. Nothing else in `ui/` names a colour.
///
/// Text tokens have a contrast of at least 4.5:1 on the surfaces they are meant for, and what carries meaning
/// without being text (control outlines, focus, accent, series) at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); the tests
/// compute both. `border` only separates surfaces, and is as quiet as the eye allows.
struct Palette
{
    bool dark = false;

    // Surfaces
    QColor window; ///< behind cards
    QColor panel;  ///< cards, toolbar, side panels, menus
    QColor rail;   ///< navigation, menu bar, status bar
    QColor field;  ///< inputs
    QColor hover;  ///< under the pointer, on panel
    QColor pressed;

    // Lines
    QColor border;        ///< edges of cards, rules of tables
    QColor controlBorder; ///< outlines that tell where a control is
    QColor focus;         ///< the ring of the focused control
    QColor track;         ///< the empty part of a slider or progress bar

    // Text on window, panel, rail and field
    QColor text;
    QColor mutedText;
    QColor disabledText; ///< of controls that cannot be used; exempt from contrast, still readable

    // The one accent
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;     ///< text on accent
    QColor accentText;   ///< accent used as text: links, the current page
    QColor accentSoft;   ///< selected tint; accentText and text are readable on it
    QColor accentBorder; ///< edge of a soft tint

    // Notices; the text token is also the colour of the icon
    QColor infoBackground, infoText;
    QColor warningBackground, warningText;
    QColor errorBackground, errorText;
    QColor successText;

    // Tooltips and the chart's read-out
    QColor tooltip, tooltipText, tooltipMutedText;

    // Charts, on panel
    QColor grid;
    QColor band; ///< shading of every other band
    QColor pin;
    std::array<QColor, 6> series;

    bool operator==(const Palette&) const = default;
};

const Palette& lightPalette();
const Palette& darkPalette();
const Palette& highContrastPalette();

/// The palette `widget` is drawn with; the light one where another style is in use (a test, a style sheet).
/// Read it while painting: a theme change arrives as QEvent::PaletteChange.
const Palette& paletteOf(const QWidget* widget);

/// The same colours in the roles of Qt's own widgets.
QPalette toQPalette(const Palette& palette);

/// `top` painted over `bottom` with the given share (0 to 1) of `top`.
QColor mixed(const QColor& top, const QColor& bottom, double share);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace seatwise::ui
