#pragma once

#include "billing/schedule.h"

namespace seatwise {

/// What a pause changes in a schedule of invoices.
struct PauseEffect
{
    Money without;     ///< all invoices without the pause
    Money with;        ///< all invoices with it
    Money saving;      ///< the difference; nothing where the paused days are added instead
    int invoices = 0;  ///< the number of invoices with the pause
    int daysAdded = 0; ///< the days by which the last period ends later
    Date lastDay{};    ///< the last day covered, with the pause

    friend bool operator==(const PauseEffect&, const PauseEffect&) = default;
};

/// Compares the schedule of a request with the same without its pause. Refused and misused: as schedule(). Misused also
/// when the request has no pause.
[[nodiscard]] Result<PauseEffect> pauseEffect(const PriceBook& book, const ScheduleRequest& request);

} // namespace seatwise
