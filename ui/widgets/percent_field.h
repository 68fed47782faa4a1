#pragma once

#include <QString>

#include "money/fixed.h"

class QDoubleSpinBox;

namespace seatwise::ui {

/// A field for 0 to 100 % off in two decimals; `nothing` is what it says at zero. A percentage is no amount of money.
[[nodiscard]] QDoubleSpinBox* percentField(const QString& accessibleName, const QString& nothing);

/// The percentage of such a field, exactly.
[[nodiscard]] Percent percentOf(const QDoubleSpinBox& field);

/// Shows a percentage without counting it as an edit.
void showPercent(QDoubleSpinBox& field, Percent percent);

} // namespace seatwise::ui
