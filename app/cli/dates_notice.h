#pragma once

#include "cli/price_json.h"

namespace seatwise::cli {

/// Says what `price` says among its notices when the book is not in force on a day, for the commands that print a price
/// without notices: as "notices" of their object, which is there only then, and as a line of text, or none.
void addDatesNotice(Json& object, const PriceBook& book, Date start);
[[nodiscard]] std::string datesLine(const PriceBook& book, Date start);

} // namespace seatwise::cli
