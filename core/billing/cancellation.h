#pragma once

#include <optional>

#include "billing/proration.h"

namespace seatwise {

/// The last day of a subscription that is cancelled on `on`: the end of the running period; there is no credit. A
/// cancellation of the last day still takes effect that day. Misused: as positionIn(). R32.
[[nodiscard]] Result<Date> lastDayAfterCancellation(const Rules& rules, Billing billing, const PeriodStart& start,
                                                    Date on);

} // namespace seatwise
