#pragma once

#include "export/working_sheet.h"

namespace seatwise::sheets {

/// Writes the questions of the sheet "Calculator" with their first answers: the selection, nothing used, no add-on.
[[nodiscard]] Inputs fillInputs(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices,
                                const Selection& selection);

/// Writes what the calculator answers below the questions.
void fillAnswers(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
                 const WorkingSheet& working, const Selection& selection);

} // namespace seatwise::sheets
