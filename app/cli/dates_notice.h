#pragma once

#include "cli/command.h"
#include "cli/price_json.h"

namespace seatwise::cli {

/// An answer about a price that is printed without notices: as JSON where --json was given, else as text. What `price`
/// says among its notices when the book is not in force on a day is added: as "notices", which are there only then, or
/// as a line.
[[nodiscard]] Output dated(const Context& context, Json json, std::string text, const PriceBook& book, Date start);

} // namespace seatwise::cli
