#pragma once

#include <QString>

#include "money/fixed.h"

class QDoubleSpinBox;
class QSpinBox;

namespace seatwise::ui {

// Fields for numbers that are no money. Undo is left to the window.

/// A field for a whole number, named for screen readers.
[[nodiscard]] QSpinBox* countBox(const QString& name, int least, int most);

/// A field for a percentage in two decimals, from `least` to 1,000.
[[nodiscard]] QDoubleSpinBox* percentBox(const QString& name, double least);

/// The percentage in such a field, in its two decimals; a percentage is no amount of money.
[[nodiscard]] Percent percentOf(const QDoubleSpinBox& box);

} // namespace seatwise::ui
