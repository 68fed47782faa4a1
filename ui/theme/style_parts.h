#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;

namespace seatwise::ui {

struct Palette;

} // namespace seatwise::ui

/// The drawings of SeatwiseStyle, each from a style option and the palette. `em` is the height of a line of text,
/// the unit of every measure.
namespace seatwise::ui::parts {

/// A painter together with the tokens and unit to draw with.
struct Pen
{
    QPainter& painter;
    const Palette& colours;
    int em;
    const QStyle& style; ///< that draws, for texts
};

double cornerRadius(int em);
enum class Glyph { ChevronUp, ChevronDown, ChevronRight, ChevronLeft, Plus, Minus, Tick };
void glyph(const Pen& pen, const QRect& rect, Glyph shape, const QColor& colour);
void focusRing(const Pen& pen, const QRect& rect);
bool showsKeyboardFocus(const QStyleOption& option);

} // namespace seatwise::ui::parts
