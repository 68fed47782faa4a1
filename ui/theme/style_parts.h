#pragma once

#include "theme/rounded_box.h"

#include <QColor>
#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The drawings of SeatwiseStyle, each from a style option and the palette. `em` is the height of a line of text,
/// the unit of every measure.
namespace seatwise::ui::parts {

/// A painter together with the tokens and unit to draw with.
struct Pen
{
    QPainter& painter;
    const struct seatwise::ui::Palette& colours;
    int em;
    const QStyle& style; ///< that draws, for texts
};

double cornerRadius(int em);
enum class Glyph { ChevronUp, ChevronDown, ChevronRight, ChevronLeft, Plus, Minus, Tick };
void glyph(const Pen& pen, const QRect& rect, Glyph shape, const QColor& colour);
bool showsKeyboardFocus(const QStyleOption& option);

// Fields
void fieldFrame(const Pen& pen, const QStyleOption& option);
void comboBox(const Pen& pen, const QStyleOptionComboBox& option);
void spinBox(const Pen& pen, const QStyleOptionSpinBox& option);
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, int em);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, int em);

// Buttons
bool isPrimary(const QWidget* widget);
void pushButton(const Pen& pen, const QStyleOptionButton& option, bool primary);
void pushButtonLabel(const Pen& pen, const QStyleOptionButton& option, bool primary);
void toolButton(const Pen& pen, const QStyleOptionToolButton& option);
void checkBox(const Pen& pen, const QStyleOption& option);
void radioButton(const Pen& pen, const QStyleOption& option);
void focusRing(const Pen& pen, const QRect& rect);

// Bars
void menuItem(const Pen& pen, const QStyleOptionMenuItem& item);
void menuBarItem(const Pen& pen, const QStyleOptionMenuItem& item);
QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents, int em);
void scrollBar(const Pen& pen, const QStyleOptionSlider& option);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int em);
void slider(const Pen& pen, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void progress(const Pen& pen, const QStyleOptionProgressBar& option, bool contents);

// Item views and tabs
void itemBackground(const Pen& pen, const QStyleOption& option);
void headerSection(const Pen& pen, const QStyleOptionHeader& option);
void headerLabel(const Pen& pen, const QStyleOptionHeader& option);
void tab(const Pen& pen, const QStyleOptionTab& option);

} // namespace seatwise::ui::parts
