#pragma once

#include <optional>

#include "calendar/period.h"
#include "money/error.h"
#include "money/exact.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// A billing period seen from one of its days.
struct PeriodPosition
{
    Period period{};       ///< the calendar month, or the twelve months from the period's start
    int daysRemaining = 0; ///< from the day through the last day of the period
    int daysInPeriod = 0;
    int divisor = 0;   ///< what a rate is divided by: the days of the month, or the book's annual divisor
    Date nextPeriod{}; ///< the first day of the next period

    friend bool operator==(const PeriodPosition&, const PeriodPosition&) = default;
};

/// Where a day lies in its billing period. The day itself is among the days remaining where the book's
/// includes_change_day says so. `periodStart` is the day the running period began: an annual period needs it; a month
/// needs none, as it is the calendar month, but one that is given must lie in it, not after `on`. Misused when the
/// day is out of the period. Source: contract, section 5; source document, Billing Model Specifications.
[[nodiscard]] Result<PeriodPosition> positionIn(const Rules& rules, Billing billing, std::optional<Date> periodStart,
                                                Date on);

/// The part of a rate that falls to so many days: rate × days / divisor, rounded once to the minor unit, never more
/// than the full rate. `full` is the rate of a billing period and not negative; `days` not negative, `divisor` above
/// zero. Source: source document, Proration Calculations; contract, section 5.
[[nodiscard]] Money prorated(Money full, int days, int divisor, const Currency& currency, Rounding rounding) noexcept;

} // namespace seatwise
