#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "export/prices_sheet.h"

namespace seatwise::sheets {

/// Writes the rows of a charge from `row` on and moves it below them: one for each tier or band, one for a model
/// without; the monthly ones, which have its minimum, and then the annual ones where the book gives an annual model.
[[nodiscard]] ChargeRows addChargeRows(SheetWriter& sheet, std::uint32_t& row, const Steps& book,
                                       const std::string& owner, const Charge& charge,
                                       const std::vector<std::size_t>& assumptions);

} // namespace seatwise::sheets
