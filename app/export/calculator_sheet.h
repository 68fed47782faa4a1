#pragma once

#include "export/working_sheet.h"

namespace seatwise::sheets {

/// Writes what the calculator answers below the questions.
void fillAnswers(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
                 const WorkingSheet& working, const Selection& selection);

} // namespace seatwise::sheets
