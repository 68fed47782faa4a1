#pragma once

#include "claims/observation.h"

namespace seatwise {

// Claims about periods, due days, proration, changes of seats and cancellation. Each function has the form of
// ClaimRule::observe (claim_rules.h).

/// "calendar month", or "month from the start date" where the book bills by it.
[[nodiscard]] Result<Message> monthlyPeriod(const Observed& claim);
[[nodiscard]] Result<Message> quarterlyPeriod(const Observed& claim);  ///< "3 months from the start date"
[[nodiscard]] Result<Message> semiannualPeriod(const Observed& claim); ///< "6 months from the start date"
/// "first day of the month", or "start of the period" where the months are the customer's own.
[[nodiscard]] Result<Message> monthlyDueDay(const Observed& claim);
[[nodiscard]] Result<Message> monthlyDivisor(const Observed& claim);      ///< "days in month"
[[nodiscard]] Result<Message> monthlyProrationEnd(const Observed& claim); ///< "month end"
[[nodiscard]] Result<Message> monthlySeatChange(const Observed& claim);   ///< "at once, prorated"
[[nodiscard]] Result<Message> monthlyCancellation(const Observed& claim); ///< "month end"
[[nodiscard]] Result<Message> annualPeriod(const Observed& claim);        ///< "12 months from the start date"
[[nodiscard]] Result<Message> annualDueDay(const Observed& claim);        ///< "start of the period"
[[nodiscard]] Result<Message> annualDivisor(const Observed& claim);       ///< "365"
[[nodiscard]] Result<Message> annualSeatAddition(const Observed& claim);  ///< "at once, prorated to year end"
[[nodiscard]] Result<Message> annualSeatRemoval(const Observed& claim);   ///< "year end"
[[nodiscard]] Result<Message> annualCancellation(const Observed& claim);  ///< "year end"

} // namespace seatwise
