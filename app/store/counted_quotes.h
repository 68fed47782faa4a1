#pragma once

#include "quoting/counted_quote.h"
#include "quoting/progress.h"
#include "store/connection.h"

namespace seatwise {

/// The quotes of a store in short, but for discarded ones, in the order in which they were made: as they were at one
/// moment, in one walk over the rows, with each price book read once. One whose row, content and audit trail do not
/// agree is left out and counted. A plan whose price book cannot be read is no trial. `progress` may be empty. Throws
/// StoreFailure.
[[nodiscard]] CountedQuotes countQuotes(const Connection& connection, Date today, const Progress& progress);

} // namespace seatwise
