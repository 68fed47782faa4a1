#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "export/prices_sheet.h"

namespace seatwise::sheets {

/// Writes the rows of a charge from `row` on and moves it below them: one for each tier or band, one for a model
/// without; the monthly ones, which have its minimum, then those of longer periods and of what is charged once where
/// the book gives a model for them. `periods` are those that the sheets are about.
[[nodiscard]] ChargeRows addChargeRows(SheetWriter& sheet, std::uint32_t& row, const Steps& book, const Message& owner,
                                       const Charge& charge, const std::vector<Billing>& periods,
                                       const std::vector<std::size_t>& assumptions);

} // namespace seatwise::sheets
