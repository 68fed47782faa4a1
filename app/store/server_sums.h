#pragma once

#include "quoting/progress.h"
#include "quoting/quote_sums.h"
#include "store/connection.h"

namespace seatwise {

/// The sums of the quotes on a PostgreSQL server, which holds each row against its seal, its content and the audit
/// trail, finds the revision that stands (R92) and sums: only what was not answered, what trials and purchases figures
/// need, and quotes that it cannot be sure of (a row that was written before rows had CountedFacts, or that is damaged)
/// are read one by one. `progress` may be empty. Throws StoreFailure.
[[nodiscard]] QuoteSums sumOnServer(const Connection& connection, Date today, const Progress& progress);

} // namespace seatwise
