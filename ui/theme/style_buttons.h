#pragma once

#include "theme/style_parts.h"

class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace seatwise::ui::parts {

bool isPrimary(const QWidget* widget);
void pushButton(const Pen& pen, const QStyleOptionButton& option, bool primary);
void pushButtonLabel(const Pen& pen, const QStyleOptionButton& option, bool primary);
void toolButton(const Pen& pen, const QStyleOptionToolButton& option);
void checkBox(const Pen& pen, const QStyleOption& option);
void radioButton(const Pen& pen, const QStyleOption& option);

} // namespace seatwise::ui::parts
