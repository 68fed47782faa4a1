#include "billing/cancellation.h"

namespace seatwise {

Result<Date> lastDayAfterCancellation(const Rules& rules, Billing billing, const PeriodStart& start, Date on)
{
    const BillingPolicy& policy = policyOf(billing, BillingEvent::cancellation);
    const auto position = TRY(positionIn(rules, policy, start, on));
    return policy.effect == Effect::atOnce ? on : position.period.last;
}

} // namespace seatwise
