#pragma once

#include <QIcon>
#include <QString>

namespace seatwise::ui {

struct Palette;

enum class Icon {
    Budget,
    Calculator,
    Calendar,
    Check,
    ChevronDown,
    ChevronRight,
    Close,
    Compare,
    Copy,
    Error,
    Export,
    Info,
    Insights,
    Minus,
    Plus,
    Present,
    PriceBooks,
    Quotes,
    Redo,
    SeatChange,
    Theme,
    Undo,
    Warning,
    Workshop
};

/// The icon in the palette's colours: text, or disabledText when disabled; sharp at every size and pixel ratio.
/// Making one costs next to nothing: the drawing is read and rendered when it is first painted. An icon keeps the
/// colours it was made with; make it anew on QEvent::PaletteChange.
QIcon icon(Icon id, const Palette& palette);

/// The same drawing in one colour, as a pixmap of `side` device-independent pixels.
QPixmap iconPixmap(Icon id, const QColor& colour, int side, qreal devicePixelRatio);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace seatwise::ui
