#pragma once

#include <string>

#include "quoting/quote.h"
#include "trail/audit.h"

namespace seatwise {

/// What the audit trail calls the step from one quote to the next.
[[nodiscard]] std::string eventOf(const Quote& before, const Quote& after);

/// The entry of the step to a quote whose row has this seal.
[[nodiscard]] AuditEntry entryOf(std::string event, const Quote& quote, std::string seal);

} // namespace seatwise
