#pragma once

#include <QSize>
#include <QStyle>

#include "theme/style_parts.h"

class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace seatwise::ui::parts {

void menuItem(const Pen& pen, const QStyleOptionMenuItem& item);
void menuBarItem(const Pen& pen, const QStyleOptionMenuItem& item);
QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents, int em);
void scrollBar(const Pen& pen, const QStyleOptionSlider& option);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int em);
void slider(const Pen& pen, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void progress(const Pen& pen, const QStyleOptionProgressBar& option, bool contents);

} // namespace seatwise::ui::parts
