#pragma once

#include "quoting/progress.h"
#include "quoting/quote_sums.h"
#include "store/connection.h"

namespace seatwise {

/// QuoteStore::sums(), of a store as it was at one moment: in one walk over the rows of a file, or by a server
/// (server_sums.h). `progress` may be empty. Throws StoreFailure.
[[nodiscard]] QuoteSums sumQuotes(const Connection& connection, Date today, const Progress& progress);

} // namespace seatwise
