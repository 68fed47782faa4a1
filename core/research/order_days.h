#pragma once

#include <chrono>
#include <vector>

#include "calendar/date.h"

namespace seatwise {

// When to order what is to begin on a day, where an order takes so many days: `leadDays`, 0 or more.

/// The last day to order what begins on `first`.
[[nodiscard]] Date orderBy(Date first, int leadDays) noexcept;

/// Whether an order of today is too late for `first`; one of the last day is in time.
[[nodiscard]] bool isTooLate(Date first, int leadDays, Date today) noexcept;

/// The first day that an order of today still reaches.
[[nodiscard]] Date earliestFirstDay(Date today, int leadDays) noexcept;

/// The first days of so many years, 0 or more, of a budget that begins on `yearStart`: those that follow the year in
/// which `start` lies.
[[nodiscard]] std::vector<Date> yearsAfter(Date start, std::chrono::month_day yearStart, int years);

/// The first of those years that an order of today still reaches.
[[nodiscard]] Date nextYearInTime(Date start, std::chrono::month_day yearStart, int leadDays, Date today) noexcept;

} // namespace seatwise
