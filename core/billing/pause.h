#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "calendar/period.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// Days on which billing is suspended: the same days of every year, perhaps over New Year, or one range of dates. R36.
using Pause = std::variant<SummerPause, Period>;

/// The book's summer pause; 1 July to 31 August where it gives none.
[[nodiscard]] SummerPause summerPauseOf(const Rules& rules) noexcept;

/// Misused when a range of dates ends before it begins, or a pause lasts more than `maxPauseDays` days.
[[nodiscard]] Result<void> checkPause(const Pause& pause);

/// The days of a period that are not paused, as runs in order; all of it where there is no pause.
[[nodiscard]] std::vector<Period> activeRuns(const std::optional<Pause>& pause, const Period& period);

/// How many days of a period are not paused.
[[nodiscard]] int activeDays(const std::optional<Pause>& pause, const Period& period);

/// The period with its end moved by the days paused in it, those of the days added included: it has as many active
/// days as it had days. The pause has passed checkPause().
[[nodiscard]] Period extendedBy(const std::optional<Pause>& pause, const Period& period);

} // namespace seatwise
