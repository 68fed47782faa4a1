#pragma once

#include <QStyle>

#include "theme/style_parts.h"

class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace seatwise::ui::parts {

void fieldFrame(const Pen& pen, const QStyleOption& option);
void comboBox(const Pen& pen, const QStyleOptionComboBox& option);
void spinBox(const Pen& pen, const QStyleOptionSpinBox& option);
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, int em);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, int em);

} // namespace seatwise::ui::parts
