#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "comparison/impact.h"

namespace seatwise::ui {

/// "1–4", "120 and more".
[[nodiscard]] QString seatsOf(const SeatInterval& interval, const QLocale& locale);

/// The seats, "+$0.02 to +$2.38" or "the same", and the same in percent.
[[nodiscard]] QStringList intervalRow(const SeatInterval& interval, const Currency& currency, const QLocale& locale);

} // namespace seatwise::ui
