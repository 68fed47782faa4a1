#include "billing/cancellation.h"

namespace seatwise {

Result<Date> lastDayAfterCancellation(const Rules& rules, Billing billing, std::optional<Date> periodStart, Date on)
{
    return positionIn(rules, billing, periodStart, on).map([](const PeriodPosition& position) {
        return position.period.last;
    });
}

} // namespace seatwise
