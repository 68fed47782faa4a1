#pragma once

#include "theme/style_parts.h"

class QStyleOptionHeader;
class QStyleOptionTab;

namespace seatwise::ui::parts {

void itemBackground(const Pen& pen, const QStyleOption& option);
void headerSection(const Pen& pen, const QStyleOptionHeader& option);
void headerLabel(const Pen& pen, const QStyleOptionHeader& option);
void tab(const Pen& pen, const QStyleOptionTab& option);

} // namespace seatwise::ui::parts
