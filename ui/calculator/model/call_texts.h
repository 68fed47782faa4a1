#pragma once

#include <string>

#include <QLocale>
#include <QString>

#include "calls/call.h"

namespace seatwise::ui {

// What a list says of calls that are kept, and of their calculations.

/// "21 Nov 2026 10:15", where the program runs, of "2026-11-21T09:15:30Z".
[[nodiscard]] QString whenText(const std::string& utcTime, const QLocale& locale);

/// "Lincoln Unified", or that nobody was named.
[[nodiscard]] QString customerText(const CallHead& call);

/// What was asked and what it came to: "Ensemble, 450 seats: $1,141.80 a year".
[[nodiscard]] QString outcomeText(const Outcome& outcome, const QLocale& locale);

/// The scenarios of a call, that in front first: "A · Ensemble, 450 seats: $1,141.80 a year, and 2 more".
[[nodiscard]] QString headText(const CallHead& call, const QLocale& locale);

/// "Music platform 2026.1".
[[nodiscard]] QString bookText(const Calculation& calculation);

/// "A · Ensemble, 450 seats: $1,141.80 a year".
[[nodiscard]] QString calculationText(const Calculation& calculation, const QLocale& locale);

} // namespace seatwise::ui
