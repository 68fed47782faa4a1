#pragma once

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui::test {

/// The music book with offers, which the shipped one has none of: the promotions TENTH (10 %), SPRING (15 % for starts
/// from March to May 2026), SOLOIST (10 %, on Solo) and EXTRA ($5.00 off the first year, stackable), and 3 % for a term
/// of two years, 5 % for three.
[[nodiscard]] SharedBook offeringBook();

} // namespace seatwise::ui::test
