#pragma once

#include <QSize>

class QDialog;

namespace seatwise::ui {

/// The size of a dialog on a screen with so much room: as usual where that fits, with its frame.
[[nodiscard]] QSize sizeWithin(QSize usual, QSize room);

/// Gives a dialog its usual size, less where its screen has no room for that: what it holds scrolls or wraps.
void resizeWithinScreen(QDialog& dialog, QSize usual);

} // namespace seatwise::ui
