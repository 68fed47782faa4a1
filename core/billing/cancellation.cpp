#include "billing/cancellation.h"

namespace seatwise {

Result<Date> lastDayAfterCancellation(const Rules& rules, Billing billing, const PeriodStart& start, Date on)
{
    return positionIn(rules, billing, start, on).map([](const PeriodPosition& position) {
        return position.period.last;
    });
}

} // namespace seatwise
